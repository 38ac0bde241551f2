/// The publication ledger as its readers see it: the head, publications in order, published versions.
///
/// Both programs read here; only `core.publishing` writes. Knows nothing of drafts, revisions or accounts.
@NullMarked
package lt.klasteriai.cms.core.ledger;

import org.jspecify.annotations.NullMarked;
