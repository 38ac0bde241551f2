/// Deleting what others refer to: every reference gets an end first, in the drafts and in public (decision 0025).
///
/// May know core.entry, core.content and core.publishing.
@NullMarked
package lt.klasteriai.cms.core.deletion;

import org.jspecify.annotations.NullMarked;
