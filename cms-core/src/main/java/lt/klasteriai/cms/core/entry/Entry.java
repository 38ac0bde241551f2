package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// One piece of content as editors see it: its newest revision and where it stands in each locale.
///
/// @param version the optimistic lock: rises with every change of the entry, its content or its state
/// @param current the newest revision, the draft
/// @param states one state for each locale that the entry has a title in or was ever published in
/// @param translations which texts were left behind when the other locale went on
/// @param trashed who put it into the trash and when; null while it is not there
public record Entry(
        EntryId id,
        ContentType type,
        long version,
        Revision current,
        Map<LocaleTag, LocaleState> states,
        Translations translations,
        @Nullable Trashed trashed,
        Instant createdAt,
        String createdBy) {

    /// The entry as if this revision of it were its newest one.
    public Entry at(Revision revision) {
        return new Entry(id, type, version, revision, states, translations, trashed, createdAt, createdBy);
    }
}
