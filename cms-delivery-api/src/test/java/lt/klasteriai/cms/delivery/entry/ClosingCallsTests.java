package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A call comes within the days before its deadline by the clock alone, and no cache keeps it out.
class ClosingCallsTests {

    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Pattern LIFE = Pattern.compile("=([0-9]+)");

    @Test
    void noAnswerLivesBeyondTheInstantAtWhichACallEnters(@TempDir Path indexDir) {
        try (var site = Site.in(indexDir)) {
            var enters = ZonedDateTime.now(ZoneOffset.UTC).withNano(0).plus(AHEAD);
            site.editing().published(ContentType.FUNDING_CALLS, call(enters.plusHours(48)));
            site.delivery().awaitSequence(site.editing().head());

            var asked = ZonedDateTime.now(ZoneOffset.UTC);
            var within = site.delivery().get("/v1/funding-calls?filter%5BclosesWithin%5D=2");
            var all = site.delivery().get("/v1/funding-calls");
            var longer = site.delivery().get("/v1/funding-calls?filter%5BclosesWithin%5D=3");

            assertThat(Json.each(within, "id")).isEmpty();
            assertThat(longestLife(within)).isPositive().isLessThanOrEqualTo(Duration.between(asked, enters));
            assertThat(longestLife(all)).isGreaterThan(AHEAD);
            assertThat(longestLife(longer)).isGreaterThan(AHEAD);
            assertThat(Json.each(longer, "id")).hasSize(1);
        }
    }

    /// How long a cache may use the answer at the most: fresh, and then stale for one reason or the other.
    static Duration longestLife(HttpResponse<String> answer) {
        var seconds = LIFE.matcher(answer.headers().firstValue("Cache-Control").orElseThrow())
                .results()
                .map(life -> Long.parseLong(life.group(1)))
                .toList();
        return Duration.ofSeconds(seconds.get(0) + Math.max(seconds.get(1), seconds.get(2)));
    }

    private static String call(ZonedDateTime deadline) {
        return """
                {'title':{'lt':'Kvietimas'},'identifier':'K-1','kind':'national','sourceUrl':'https://example.lt/k',
                 'stages':[{'deadlines':[{'date':'%s','time':'%s','zone':'UTC'}]}]}""".formatted(deadline.toLocalDate(), deadline.format(DateTimeFormatter.ofPattern("HH:mm:ss")));
    }
}
