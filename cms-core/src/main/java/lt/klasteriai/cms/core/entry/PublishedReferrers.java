package lt.klasteriai.cms.core.entry;

import java.util.Set;
import lt.klasteriai.cms.model.entry.EntryId;

/// What authoring asks the public side. Implemented over the ledger.
public interface PublishedReferrers {

    /// The entries of which a version that refers to this one is visible now, in whatever locale.
    Set<EntryId> of(EntryId target);
}
