package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.Content;
import org.jspecify.annotations.Nullable;

/// What somebody wants the draft of an entry to become.
@FunctionalInterface
interface Edit {

    /// Asked again whenever another writer came between.
    ///
    /// @throws VersionConflict when it does not go together with the entry as it is
    Wanted of(EntryDocument document, Entry present);

    /// @param content the slugs that follow from it are still to be chosen
    /// @param translations what is stale then; null where that follows from what changes
    record Wanted(Content content, @Nullable Translations translations) {}
}
