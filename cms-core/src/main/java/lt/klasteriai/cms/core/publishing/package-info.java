/// Publishing and withdrawing: what may be published, how an entry is rendered for the public, and the receipt.
///
/// Writes the ledger through [lt.klasteriai.cms.core.ledger.LedgerWriter]; reads revisions, never drafts in the making.
@NullMarked
package lt.klasteriai.cms.core.publishing;

import org.jspecify.annotations.NullMarked;
