package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SetClock;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Many calls that close at one instant, written down in the local times of several zones: no answer, computed or
/// cached, calls one of them open at that instant or later.
class CallsClosingTogetherTests {

    private static final int CALLS = Integer.getInteger("cms.test.calls", 120);
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Brussels", "Europe/Vilnius", "UTC", "Europe/Lisbon", "America/New_York")
            .map(ZoneId::of)
            .toList();
    static final Pattern OPEN = Pattern.compile("\"state\":\"(?:open|closing-soon)\"");
    private static final Pattern CLOSED = Pattern.compile("\"state\":\"closed\"");
    private static final List<String> LISTS = List.of(
            "/v1/funding-calls?page%5Bsize%5D=100",
            "/v1/funding-calls?page%5Bsize%5D=100&filter%5Bstate%5D=open,closing-soon&facets=state&count=true",
            "/v1/funding-calls?page%5Bsize%5D=100&filter%5BclosesWithin%5D=30&sort=nextDeadline",
            "/v1/search?q=kvietimas&type=funding-calls&page%5Bsize%5D=100");

    enum Closing {
        /// No change of any clock near it.
        IN_WINTER("2027-01-15T16:00:00Z"),
        /// The very instant at which Europe puts its clocks forward.
        AT_SPRING_FORWARD("2027-03-28T01:00:00Z"),
        /// An hour after Europe has put its clocks back: the local hour before it happened twice.
        AFTER_AUTUMN_BACK("2027-10-31T02:00:00Z");

        private final Instant instant;

        Closing(String instant) {
            this.instant = Instant.parse(instant);
        }
    }

    @TempDir
    private Path indexDir;

    @ParameterizedTest
    @EnumSource
    void noneIsCalledOpenAfterwards(Closing closing) throws Exception {
        var clock = new SetClock(closing.instant.minus(Duration.ofDays(1)));
        try (var store = EmbeddedStore.inMemory();
                var editing = Editing.on(store.connectionString());
                var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir, clock, Map.of())) {
            var addresses = publish(editing, closing.instant);
            delivery.awaitSequence(editing.head());

            for (var left : List.of(Duration.ofHours(1), Duration.ofSeconds(10), Duration.ofMillis(1))) {
                clock.set(closing.instant.minus(left));
                allOpen(delivery, addresses, left);
            }
            overTheInstant(delivery, clock, closing.instant, addresses);
            for (var since : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofHours(1))) {
                clock.set(closing.instant.plus(since));
                allClosed(delivery, addresses);
            }
        }
    }

    private static List<String> publish(Editing editing, Instant closing) {
        var entries = IntStream.range(0, CALLS)
                .mapToObj(i -> editing.create(ContentType.FUNDING_CALLS, call(i, closing)))
                .toList();
        editing.publishTogether(entries);
        return entries.stream()
                .map(Entry::id)
                .map(id -> "/v1/funding-calls/" + id)
                .toList();
    }

    private static String call(int number, Instant closing) {
        var zone = ZONES.get(number % ZONES.size());
        var local = closing.atZone(zone);
        return """
                {'title':{'lt':'Kvietimas %d'},'identifier':'K-%d','kind':'national','sourceUrl':'https://example.lt/k',
                 'stages':[{'deadlines':[{'date':'%s','time':'%s','zone':'%s'}]}]}""".formatted(
                        number, number, local.toLocalDate(), local.format(DateTimeFormatter.ofPattern("HH:mm")), zone);
    }

    /// And no answer may be kept, fresh or stale, beyond the instant.
    private static void allOpen(RunningDelivery delivery, List<String> addresses, Duration left) {
        for (var address : addresses) {
            var answer = delivery.get(address);
            assertThat(answer.body()).as(address).containsPattern(OPEN);
            assertThat(ClosingCallsTests.longestLife(answer)).as(address).isLessThanOrEqualTo(left);
        }
        for (var list : LISTS) {
            var answer = delivery.get(list);
            assertThat(openIn(answer)).as(list).isPositive();
            assertThat(ClosingCallsTests.longestLife(answer)).as(list).isLessThanOrEqualTo(left);
        }
        assertThat(openByFacet(delivery)).isEqualTo(CALLS);
    }

    private static void allClosed(RunningDelivery delivery, List<String> addresses) {
        for (var address : addresses) {
            assertThat(delivery.get(address).body())
                    .as(address)
                    .containsPattern(CLOSED)
                    .doesNotContainPattern(OPEN);
        }
        for (var list : LISTS) {
            assertThat(openIn(delivery.get(list))).as(list).isZero();
        }
        assertThat(openByFacet(delivery)).isZero();
    }

    /// Readers never pause while the clock moves, millisecond by millisecond, over the instant.
    private static void overTheInstant(
            RunningDelivery delivery, SetClock clock, Instant closing, List<String> addresses) throws Exception {
        var asked = new ArrayList<String>(LISTS);
        asked.addAll(addresses.subList(0, 10));
        var readers = new ReadersOfTheInstant(delivery, clock, closing, asked);
        clock.set(closing.minusMillis(10));
        readers.start();
        for (int millis = -10; millis <= 10; millis++) {
            clock.set(closing.plusMillis(millis));
            readers.awaitAnswers(20);
        }
        readers.stop();
        assertThat(readers.openAfterwards()).isEmpty();
        assertThat(readers.openBefore()).isPositive();
    }

    private static int openIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (int) OPEN.matcher(answer.body()).results().count();
    }

    private static int openByFacet(RunningDelivery delivery) {
        var facet = Json.of(delivery.get("/v1/funding-calls?page%5Bsize%5D=1&facets=state"))
                .path("facets")
                .path("state");
        return facet.valueStream()
                .filter(each -> each.path("value").asString().matches("open|closing-soon"))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
    }
}
