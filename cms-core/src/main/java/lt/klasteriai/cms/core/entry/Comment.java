package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lombok.With;
import org.jspecify.annotations.Nullable;

/// What somebody says of a place in an entry's content.
///
/// @param pointer a JSON Pointer into the content; empty for the whole of it
/// @param revision the newest one then
/// @param resolution who said that it is dealt with; null while nobody did
@With
public record Comment(
        String id,
        String pointer,
        int revision,
        String text,
        String by,
        Instant at,
        @Nullable Resolution resolution) {

    /// Somebody says that a comment is dealt with.
    public record Resolution(String by, Instant at) {}

    /// Whether nobody has dealt with it yet.
    public boolean isOpen() {
        return resolution == null;
    }
}
