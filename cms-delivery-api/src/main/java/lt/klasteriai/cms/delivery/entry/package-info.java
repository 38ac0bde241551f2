/// Published entries as JSON: lists, single entries, changes in order, terms.
@NullMarked
package lt.klasteriai.cms.delivery.entry;

import org.jspecify.annotations.NullMarked;
