package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Which entries of a type to list. What is in the trash is listed only when the state asked for is `trashed`.
///
/// @param state only entries in this state, in the locale or, without one, in any; null for all
/// @param locale only entries that have this locale; null for all
/// @param key only the entry with this stable external key; null for all
/// @param updatedSince only entries whose newest revision is not older; null for all
/// @param oldestFirst in the order of the newest revision's time, the newest first unless this is set
/// @param size how many at the most, 1 to 100
/// @param after a cursor from [EntriesPage#next]; null for the first page
/// @param before a cursor from [EntriesPage#previous]; at most one of the two cursors is given
@Builder
@With
public record EntryQuery(
        ContentType type,
        @Nullable EntryState state,
        @Nullable LocaleTag locale,
        @Nullable String key,
        @Nullable Instant updatedSince,
        boolean oldestFirst,
        int size,
        @Nullable String after,
        @Nullable String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    public EntryQuery {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to 100 entries");
        }
        if (after != null && before != null) {
            throw new IllegalArgumentException("a page lies after one cursor or before one, not both");
        }
    }

    /// The first page of all entries of a type.
    public static EntryQuery all(ContentType type) {
        return builder().type(type).size(DEFAULT_SIZE).build();
    }
}
