package lt.klasteriai.cms.core.finding;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What to find. What lies in the trash is found only when the state asked for is `trashed`.
///
/// @param text words that must all occur, the last one perhaps only begun; null for whatever text
/// @param types empty for all
/// @param state in the locale or, without one, in any; null for all
/// @param locale only entries that have this locale; null for all
/// @param author who created the entry or saved its newest revision; null for whomever
/// @param changedSince only entries whose newest revision is not older; null for all
/// @param work what waits to be done; null for whatever
/// @param me who asks
/// @param days how far ahead [Work#EXPIRING] looks
/// @param size how many at the most, 1 to 100
/// @param after a cursor from [FindingPage#next]; null for the first page
/// @param before a cursor from [FindingPage#previous]; at most one of the two cursors is given
@Builder
@With
public record FindingQuery(
        @Nullable String text,
        Set<ContentType> types,
        @Nullable EntryState state,
        @Nullable LocaleTag locale,
        @Nullable String author,
        @Nullable Instant changedSince,
        @Nullable Work work,
        String me,
        int days,
        int size,
        @Nullable String after,
        @Nullable String before) {

    public static final int MAX_SIZE = 100;
    public static final int LONGEST_TEXT = 200;
    public static final int MOST_DAYS = 366;

    public FindingQuery {
        types = types.isEmpty() ? Set.of() : EnumSet.copyOf(types);
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to 100 hits");
        }
        if (after != null && before != null) {
            throw new IllegalArgumentException("a page lies after one cursor or before one, not both");
        }
    }

    /// Everything, newest change first.
    public static FindingQuery all(String me) {
        return new FindingQuery(null, Set.of(), null, null, null, null, null, me, 14, 20, null, null);
    }

    /// Names the list that this is a page of; the same for all its pages.
    int fingerprint() {
        return withAfter(null).withBefore(null).withSize(1).toString().hashCode();
    }
}
