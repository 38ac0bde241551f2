/// The vocabularies and their terms.
@NullMarked
package lt.klasteriai.cms.admin.taxonomy;

import org.jspecify.annotations.NullMarked;
