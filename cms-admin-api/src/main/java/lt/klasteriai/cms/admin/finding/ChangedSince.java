package lt.klasteriai.cms.admin.finding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import lt.klasteriai.cms.admin.problem.NotAValue;
import org.jspecify.annotations.Nullable;

/// The time since when something has changed, as a request names it.
record ChangedSince(Instant at) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static @Nullable Instant of(@Nullable ChangedSince sent) {
        return sent == null ? null : sent.at;
    }

    /// @throws NotAValue for what is no time with an offset from 1970 to 9999
    public static ChangedSince valueOf(String text) {
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            if (!at.isBefore(Instant.EPOCH) && !at.isAfter(LATEST)) {
                return new ChangedSince(at);
            }
        } catch (DateTimeException _) {
            throw expected();
        }
        throw expected();
    }

    private static NotAValue expected() {
        return new NotAValue("It is a time from 1970 to 9999 with its offset, e.g. 2026-03-01T08:00:00Z.");
    }
}
