package lt.klasteriai.cms.model.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A value that a field of a delivered entry has during an interval of time and that only the clock changes.
///
/// The intervals of one field follow each other without gap or overlap: the first has no beginning, the last no end.
///
/// @param field where the value stands in the delivered entry, relative to the object that declares it: a JSON Pointer
///     without its leading slash, e.g. `state`
/// @param from when the value begins to hold, inclusive; null for ever before
/// @param until when it ceases to hold, exclusive; null for ever after
/// @param value the JSON scalar served meanwhile (a string, a boolean or an RFC 3339 instant as string); null when the
///     field is absent meanwhile
public record Timed(
        String field,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Object value) {

    /// Whether the value holds at this instant.
    public boolean holdsAt(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /// The same value of a field that stands deeper.
    ///
    /// @param path the place of the object that declares the field: empty for the entry itself, else ending in `/`
    public Timed within(String path) {
        return new Timed(path + field, from, until, value);
    }
}
