package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.news.News;

/// Until when nobody may see a piece of content, and until when it is of use; as the store tells time, in whole
/// milliseconds.
final class Embargo {

    private Embargo() {}

    /// The first instant that the store can tell at which it may be seen.
    static Optional<Instant> of(Content content) {
        return content instanceof News news && news.embargoedUntil() != null
                ? Optional.of(wholeMillis(news.embargoedUntil()))
                : Optional.empty();
    }

    /// The first instant that the store can tell at which it is of no use any more.
    static Optional<Instant> expiryOf(Content content) {
        return content instanceof News news && news.expiresAt() != null
                ? Optional.of(wholeMillis(news.expiresAt()))
                : Optional.empty();
    }

    private static Instant wholeMillis(Instant instant) {
        var whole = instant.truncatedTo(ChronoUnit.MILLIS);
        return whole.equals(instant) ? whole : whole.plusMillis(1);
    }
}
