/// Bundles of things to publish and to withdraw, which readers see all at once or not at all.
///
/// May know core.entry, core.publishing, core.ledger, core.schedule (times ahead and who works on what), core.lease and
/// core.background.
@NullMarked
package lt.klasteriai.cms.core.release;

import org.jspecify.annotations.NullMarked;
