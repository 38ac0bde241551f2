/// Review: who may submit, approve and publish drafts of which type, that nobody approves an own change, comments and
/// assignments; and that nothing of a type under review is published unless it was approved (docs/review.md).
///
/// Reviews are kept in the entries, by [lt.klasteriai.cms.core.entry.EntryReviews]. May know core.entry, core.account
/// (who has which role), core.publishing (which asks it), core.content, core.audit and core.store.
@NullMarked
package lt.klasteriai.cms.core.review;

import org.jspecify.annotations.NullMarked;
