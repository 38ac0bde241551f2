package lt.klasteriai.cms.delivery.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import lombok.Builder;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/// What is published at an address, and all that caches need to know of it.
///
/// @param body the text; the same content gives the same text
/// @param languages those of its text; empty when it has none
/// @param changedAt when this text last changed; null when that is not known exactly
/// @param location where to ask instead; null when this is the content itself
/// @param keys the entries and lists that it depends on, by which caches may drop it
@Builder(toBuilder = true)
public record Answer(
        String body,
        MediaType type,
        Set<LocaleTag> languages,
        @Nullable Instant changedAt,
        @Nullable String location,
        Freshness freshness,
        Set<String> keys) {

    /// The header that names the keys.
    static final String SURROGATE_KEY = "Surrogate-Key";

    /// What depends on which former slugs there are.
    public static final String REDIRECTS = "redirects";

    /// What every answer bears, for caches that shall drop all of them.
    public static final String EVERYTHING = "all";

    /// What depends on no content.
    public static final String PROGRAM = "program";

    /// The name by which caches know what depends on an entry, in whatever locale.
    public static String entryKey(Object id) {
        return "entry:" + id;
    }

    /// The name by which caches know what depends on who is, or was, at an address.
    ///
    /// @param slug as it was asked for
    public static String addressKey(Object segment, String slug) {
        return "at:" + segment + "/" + UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
    }

    /// The name by which caches know what depends on any entry of a type.
    public static String listKey(Object segment) {
        return "list:" + segment;
    }
}
