package lt.klasteriai.cms.core.search.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.With;
import org.jspecify.annotations.Nullable;

/// A place in a list between two entries, as one sequence has it. A cursor grants nothing that a query would not grant.
///
/// @param sequence the state that the list is read at, from its first page to its last
/// @param now the instant that clock-dependent sort values are taken at, from the first page to the last
/// @param fingerprint of the list that it belongs to
/// @param values the sort values of the entry at the place: `Long`, `byte[]` or null, as the index has them
/// @param entry the id of that entry
@With
public record Cursor(long sequence, Instant now, long fingerprint, List<@Nullable Object> values, String entry) {

    /// The opaque text that stands in `page[after]` and `page[before]`.
    public String encode() {
        return CursorText.write(this);
    }

    /// The cursor in this text; empty when it is none of ours or was altered.
    public static Optional<Cursor> decode(String text) {
        return CursorText.read(text);
    }

    /// Whether its values are such as this order has; none is the order of relevance.
    boolean fits(List<SortKey> sort) {
        if (sort.isEmpty()) {
            return values.size() == 1 && values.getFirst() instanceof Long;
        }
        if (values.size() != sort.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            boolean number = sort.get(i).field().kind().numbered();
            if (number ? !(value instanceof Long) : value instanceof Long) {
                return false;
            }
        }
        return true;
    }
}
