/// The import of content files: finds entries again by their key, reports bad rows, publishes in bundles.
@NullMarked
package lt.klasteriai.cms.core.importing;

import org.jspecify.annotations.NullMarked;
