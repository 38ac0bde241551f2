/// Deleting what others refer to: every reference gets an end first, in the drafts and in public (decision 0025).
///
/// May know core.entry, core.content, core.publishing and core.review.
@NullMarked
package lt.klasteriai.cms.core.deletion;

import org.jspecify.annotations.NullMarked;
