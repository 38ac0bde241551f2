package lt.klasteriai.cms.core.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An act in its place in the chain.
///
/// @param number 1, 2, 3 … without gaps
/// @param fact as in [Act], and so all up to `details`
/// @param previous the hash of the record before; of the first one, 64 zeros
/// @param hash the SHA-256 of this record's other members as canonical JSON: sorted by name, without spaces, those that
///     are absent left out
@JsonInclude(Include.NON_NULL)
public record AuditRecord(
        long number,
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
        Map<String, String> details,
        String previous,
        String hash) {}
