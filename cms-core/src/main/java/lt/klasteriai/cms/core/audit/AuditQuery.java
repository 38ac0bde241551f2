package lt.klasteriai.cms.core.audit;

import java.time.Instant;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/// Which records are asked for; null asks for any.
///
/// @param by the user name of who did it
/// @param action what was done, to the letter
/// @param entry the id of the entry
/// @param type the content type of the entry
/// @param from not before this time
/// @param to before this time
/// @param size how many at the most
/// @param after a cursor from [AuditPage#next]; null for the first page
@Builder(toBuilder = true)
public record AuditQuery(
        @Nullable String by,
        @Nullable String action,
        @Nullable String entry,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant to,
        int size,
        @Nullable String after) {}
