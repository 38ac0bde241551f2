package lt.klasteriai.cms.admin.route;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import lt.klasteriai.cms.admin.problem.NotAValue;
import org.jspecify.annotations.Nullable;

/// A time, as a parameter names it.
public record Moment(Instant at) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// Null for a parameter that was not sent.
    public static @Nullable Instant of(@Nullable Moment sent) {
        return sent == null ? null : sent.at;
    }

    /// @throws NotAValue for what is no time with an offset from 1970 to 9999
    public static Moment valueOf(String text) {
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            if (isSane(at)) {
                return new Moment(at);
            }
        } catch (DateTimeException _) {
            throw expected();
        }
        throw expected();
    }

    /// Whether the store can hold it: a time from 1970 to 9999.
    public static boolean isSane(Instant at) {
        return !at.isBefore(Instant.EPOCH) && !at.isAfter(LATEST);
    }

    private static NotAValue expected() {
        return new NotAValue("It is a time from 1970 to 9999 with its offset, e.g. 2026-03-01T08:00:00Z.");
    }
}
