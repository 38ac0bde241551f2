package lt.klasteriai.cms.core.search.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in a list between two entries, as one sequence has it.
///
/// @param sequence the state that the list is read at, from its first page to its last
/// @param now the instant that clock-dependent sort values are taken at, from the first page to the last
/// @param fingerprint of the list that it belongs to
/// @param values the sort values of the entry at the place: `Long`, `byte[]` or null, as the index has them
/// @param entry the id of that entry
public record Cursor(long sequence, Instant now, long fingerprint, List<@Nullable Object> values, String entry) {}
