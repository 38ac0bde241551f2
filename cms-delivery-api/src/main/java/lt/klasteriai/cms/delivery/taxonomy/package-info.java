/// The vocabularies that entries are sorted by, and their terms.
@NullMarked
package lt.klasteriai.cms.delivery.taxonomy;

import org.jspecify.annotations.NullMarked;
