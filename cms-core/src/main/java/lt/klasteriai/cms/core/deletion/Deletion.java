package lt.klasteriai.cms.core.deletion;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.model.entry.EntryId;

/// What a deletion did.
///
/// @param entry as it lies in the trash
/// @param referrers the entries whose references were treated
/// @param receipt of the publication that withdrew the entry and published its referrers anew; empty when readers saw
///     nothing of it
public record Deletion(Entry entry, List<EntryId> referrers, Optional<Receipt> receipt) {}
