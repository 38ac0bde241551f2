package lt.klasteriai.cms.core.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import lt.klasteriai.cms.core.difference.Words.Run;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place where two pieces of content differ.
///
/// @param pointer of the place in the second one, of what was removed in the first one
/// @param fromPointer of the place in the first one
/// @param locale the locale that the place belongs to; null when it is shared by all
/// @param from the value in the first one; null when there was none
/// @param to the value in the second one; null when there is none any more
/// @param words how a text became another, that of a formatted text as plain text; empty for all other values
public record Difference(
        String pointer,
        String fromPointer,
        @Nullable LocaleTag locale,
        Kind kind,
        @Nullable JsonNode from,
        @Nullable JsonNode to,
        List<Run> words) {

    /// What happened to a place.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /// The word as it stands in JSON.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
