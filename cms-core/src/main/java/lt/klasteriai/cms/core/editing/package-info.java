/// Who has an entry open just now. Advice for people: it never stands in the way of a save.
///
/// May know core.store and core.lease.
@NullMarked
package lt.klasteriai.cms.core.editing;

import org.jspecify.annotations.NullMarked;
