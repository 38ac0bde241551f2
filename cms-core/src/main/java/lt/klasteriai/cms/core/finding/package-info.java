/// Search for editors, over the drafts of all entries: a local index that can be made anew at any time.
///
/// Follows the entries as [lt.klasteriai.cms.core.entry.EntryChanges] tells of them. The door is [Finding].
@NullMarked
package lt.klasteriai.cms.core.finding;

import org.jspecify.annotations.NullMarked;
