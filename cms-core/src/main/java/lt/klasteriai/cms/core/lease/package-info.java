/// What only one node at a time may do, and the clock that all nodes share.
///
/// May know core.store.
@NullMarked
package lt.klasteriai.cms.core.lease;

import org.jspecify.annotations.NullMarked;
