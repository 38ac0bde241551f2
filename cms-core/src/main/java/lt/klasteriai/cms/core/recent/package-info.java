/// What this node knows from a moment ago, so that it need not ask again. Nothing that could change meanwhile enters.
@NullMarked
package lt.klasteriai.cms.core.recent;

import org.jspecify.annotations.NullMarked;
