/// Who did what, from where and with which token: an append-only chain of records that hold each other by their hashes.
///
/// Knows nothing of what the acts are about. May know core.lease (the clock) and core.store.
@NullMarked
package lt.klasteriai.cms.core.audit;

import org.jspecify.annotations.NullMarked;
