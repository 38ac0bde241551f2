/// Answers kept ready for those who ask the same: bounded, computed once however many ask, and dropped with the
/// publication that changes what they depend on.
@NullMarked
package lt.klasteriai.cms.delivery.cache;

import org.jspecify.annotations.NullMarked;
