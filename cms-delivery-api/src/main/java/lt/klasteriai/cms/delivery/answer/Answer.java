package lt.klasteriai.cms.delivery.answer;

import java.time.Instant;
import java.util.Set;
import lombok.Builder;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// What is published at an address, and all that caches need to know of it.
///
/// @param body the text; the same content gives the same text
/// @param languages those of its text; empty when it has none
/// @param changedAt when this text last changed; null when that is not known exactly
/// @param keys the entries and lists that it depends on, by which caches may drop it
@Builder
public record Answer(
        String body,
        MediaType type,
        Set<LocaleTag> languages,
        @Nullable Instant changedAt,
        Freshness freshness,
        Set<String> keys) {

    /// The name by which caches know what depends on an entry, in whatever locale.
    public static String entryKey(Object id) {
        return "entry:" + id;
    }

    /// The name by which caches know what depends on any entry of a type.
    public static String listKey(Object segment) {
        return "list:" + segment;
    }
}
