package lt.klasteriai.cms.core.audit;

import java.time.Instant;
import java.util.Map;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/// Something that was done. It holds no content, and of people no more than a name and an address.
///
/// @param fact names the act among all; recording it again changes nothing
/// @param by the user name of whoever did it or asked for it
/// @param address as in [Origin#address]
/// @param token as in [Origin#token]
/// @param action what was done, e.g. `entry.saved`
/// @param entry the id of the entry it was done to; null where it was done to something else
/// @param type the content type of the entry; null where there is none
/// @param subject what it was done to where that is no entry, e.g. `users/rasa`; null where there is nothing to name
/// @param before the hash of the state before; null where there was none or no such thing
/// @param after the hash of the state after; null where there is none or no such thing
/// @param details words and numbers that belong to it, such as the revision or the locales
@Builder(toBuilder = true)
public record Act(
        String fact,
        Instant at,
        String by,
        @Nullable String address,
        @Nullable String token,
        String action,
        @Nullable String entry,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> details) {}
