package lt.klasteriai.cms.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lt.klasteriai.cms.delivery.SetClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ResponseCacheTests {

    private static final int ASKERS = 200;
    private static final int QUERY_STRINGS = Integer.getInteger("cms.test.query-strings", 100_000);
    private static final int MEMORY = 8 * 1024 * 1024;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-03T15:59:00Z"));
    private final ResponseCache<Text> cache = new ResponseCache<>(MEMORY, 2_000, clock);

    private record Text(String text, long sequence, long until, Set<String> dependencies) implements Cacheable {

        @Override
        public boolean holdsAt(long now) {
            return now < until;
        }

        @Override
        public boolean keepable() {
            return !text.isEmpty();
        }

        @Override
        public int bytes() {
            return text.length();
        }
    }

    private static Text at(long sequence, String... dependencies) {
        return new Text("made at " + sequence, sequence, Long.MAX_VALUE, Set.of(dependencies));
    }

    private Text get(String key, Text ifComputed) {
        return cache.get(key, () -> ifComputed);
    }

    @Test
    void computesOnceHoweverManyAsk() throws InterruptedException, ExecutionException {
        var computations = new AtomicInteger();
        var go = new CountDownLatch(1);
        Supplier<Text> slow = () -> {
            computations.incrementAndGet();
            await(go);
            return at(1);
        };
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = new CountDownLatch(ASKERS);
            var answers = new ArrayList<Future<Text>>();
            for (int i = 0; i < ASKERS; i++) {
                answers.add(askers.submit(() -> {
                    asking.countDown();
                    return cache.get("/v1/news", slow);
                }));
            }
            asking.await();
            go.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(at(1));
            }
        }

        assertThat(computations).hasValue(1);
    }

    @Test
    void tellsAllWhoWaitedOfAFailureAndKeepsNothing() {
        assertThatThrownBy(() -> cache.get("/v1/news/none", () -> {
                    throw new IllegalStateException("none");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(get("/v1/news/none", at(1))).isEqualTo(at(1));
    }

    @Test
    void dropsExactlyWhatDependsOnWhatWasTouched() {
        get("/v1/news", at(7, "list:news", "entry:a"));
        get("/v1/news/a", at(7, "entry:a"));
        get("/v1/news/b", at(7, "entry:b"));
        get("/v1/clusters", at(7, "list:clusters"));

        cache.touched(8, Set.of("entry:a", "entry:unknown"));

        assertThat(cache.keys()).containsExactlyInAnyOrder("/v1/news/b", "/v1/clusters");
        assertThat(cache.evicted()).isEqualTo(2);
    }

    @Test
    void keepsWhatWasMadeFromThePublicationAlready() {
        get("/v1/news", at(8, "list:news"));

        cache.touched(8, Set.of("list:news"));

        assertThat(cache.find("/v1/news")).isEqualTo(at(8, "list:news"));
    }

    @Test
    void doesNotKeepWhatAPublicationChangedWhileItWasComputed() {
        var answer = cache.get("/v1/news", () -> {
            cache.touched(8, Set.of("list:news"));
            return at(7, "list:news");
        });

        assertThat(answer).isEqualTo(at(7, "list:news"));
        assertThat(cache.find("/v1/news")).isNull();
    }

    @Test
    void keepsWhatOtherPublicationsLeftAloneWhileItWasComputed() {
        cache.get("/v1/news", () -> {
            cache.touched(8, Set.of("list:clusters"));
            return at(7, "list:news");
        });

        assertThat(cache.find("/v1/news")).isEqualTo(at(7, "list:news"));
    }

    @Test
    void whoAsksAfterAPublicationDoesNotGetWhatWasBegunBeforeIt() {
        var computing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var before = CompletableFuture.supplyAsync(() -> cache.get("/v1/news", () -> {
            computing.countDown();
            await(go);
            return at(7, "list:news");
        }));
        await(computing);
        cache.touched(8, Set.of("list:news"));

        assertThat(get("/v1/news", at(8, "list:news"))).isEqualTo(at(8, "list:news"));

        go.countDown();
        assertThat(before.join()).isEqualTo(at(7, "list:news"));
        assertThat(cache.find("/v1/news")).isEqualTo(at(8, "list:news"));
    }

    @Test
    void keepsNothingOfAnotherLedger() {
        get("/v1/clusters", at(7, "list:clusters"));
        cache.get("/v1/news", () -> {
            cache.beginAnew();
            return at(7, "list:news");
        });

        assertThat(cache.keys()).isEmpty();
    }

    @Test
    void servesNothingThatTheClockHasChanged() {
        var until = clock.instant().plusSeconds(60);
        get("/v1/funding-calls/a", new Text("open", 1, until.toEpochMilli(), Set.of()));

        clock.set(until.minusMillis(1));
        assertThat(cache.find("/v1/funding-calls/a")).isNotNull();
        clock.set(until);
        assertThat(cache.find("/v1/funding-calls/a")).isNull();
        assertThat(get("/v1/funding-calls/a", at(1)).text()).isEqualTo("made at 1");
    }

    @Test
    void findsAnAnswerByWhatMeansTheSame() {
        get("/v1/news?a=1&b=2", at(1));
        cache.alias("/v1/news?b=2&a=1", "/v1/news?a=1&b=2");

        assertThat(cache.find("/v1/news?b=2&a=1")).isEqualTo(at(1));
        cache.touched(2, Set.of());
        assertThat(cache.find("/v1/news?c=3")).isNull();
    }

    @Test
    void doesNotKeepWhatMustNotBeKept() {
        get("/v1/sync", new Text("", 1, Long.MAX_VALUE, Set.of()));

        assertThat(cache.keys()).isEmpty();
    }

    @Test
    void staysSmallAndKeepsWhatIsPopularWhateverIsAsked() {
        var popular = new Text("x".repeat(1_000), 1, Long.MAX_VALUE, Set.of("entry:popular"));
        int recomputed = 0;
        for (int i = 0; i < QUERY_STRINGS; i++) {
            get("/v1/news?q=" + i, new Text("x".repeat(2_000), 1, Long.MAX_VALUE, Set.of("list:news", "entry:" + i)));
            cache.alias("/v1/news?x&q=" + i, "/v1/news?q=" + i);
            long computedBefore = cache.computed();
            get("/v1/news/popular", popular);
            recomputed += (int) (cache.computed() - computedBefore);
        }

        assertThat(cache.bytes()).isLessThanOrEqualTo(MEMORY);
        assertThat(cache.keys()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(cache.dependencies()).isLessThan(2 * 2_000 + 2);
        assertThat(recomputed).as("computations of the popular answer").isLessThan(10);
    }

    private static void await(CountDownLatch latch) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> latch.getCount() == 0);
    }
}
