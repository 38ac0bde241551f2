package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The history of entries: every content that was ever saved, immutable. Thread-safe.
public class Revisions {

    /// @throws RevisionNotFound when the entry has none of that number
    public Revision get(EntryId entry, int number) {
        throw new UnsupportedOperationException(entry + "/" + number);
    }

    /// The revision that was current when the entry had this version; empty when it never had it.
    public Optional<Revision> findAtVersion(EntryId entry, long version) {
        throw new UnsupportedOperationException(entry + "/" + version);
    }

    /// The newest first.
    ///
    /// @param before only those with a smaller number
    /// @param limit how many at the most
    public List<Revision> list(EntryId entry, int before, int limit) {
        throw new UnsupportedOperationException(entry + "/" + before + limit);
    }

    /// [#archive(Entry, Set)] for every locale that the entry has a title in.
    public void archive(Entry entry) {
        archive(entry, entry.current().content().locales());
    }

    /// Makes the entry's current revision ready to be published in these locales: from now on it is among the
    /// append-only revisions, and its slugs belong to the entry for ever. Idempotent.
    ///
    /// @throws VersionConflict when the revision is not the current one any more
    public void archive(Entry entry, Set<LocaleTag> locales) {
        throw new UnsupportedOperationException(entry + "/" + locales);
    }
}
