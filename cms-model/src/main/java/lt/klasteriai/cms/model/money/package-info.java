/// Sums of money.
@NullMarked
package lt.klasteriai.cms.model.money;

import org.jspecify.annotations.NullMarked;
