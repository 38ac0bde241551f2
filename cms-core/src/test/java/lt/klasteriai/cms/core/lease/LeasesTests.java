package lt.klasteriai.cms.core.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

class LeasesTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    private final Leases leases =
            new Leases(new TestStore().authoring(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void oneHolderAtATime() {
        assertThat(leases.take("schedules", MINUTE)).isPresent();

        assertThat(leases.take("schedules", MINUTE)).isEmpty();
        assertThat(leases.take("trash", MINUTE)).isPresent();
    }

    @Test
    void oneThatRanOutGoesToWhoeverAsks() {
        var first = leases.take("schedules", MINUTE).orElseThrow();

        now = first.until();

        assertThat(leases.take("schedules", MINUTE)).isPresent();
        assertThat(leases.renew(first, MINUTE)).isEmpty();
    }

    @Test
    void oneThatIsRenewedStays() {
        var lease = leases.take("schedules", MINUTE).orElseThrow();
        now = now.plusSeconds(59);

        var renewed = leases.renew(lease, MINUTE).orElseThrow();

        assertThat(renewed.until()).isEqualTo(now.plus(MINUTE));
        now = now.plusSeconds(59);
        assertThat(leases.take("schedules", MINUTE)).isEmpty();
    }

    @Test
    void oneThatIsGivenBackCanBeTaken() {
        leases.release(leases.take("schedules", MINUTE).orElseThrow());

        assertThat(leases.take("schedules", MINUTE)).isPresent();
    }

    @Test
    void aLateReleaseTakesNothingFromTheNextHolder() {
        var late = leases.take("schedules", MINUTE).orElseThrow();
        now = late.until();
        assertThat(leases.take("schedules", MINUTE)).isPresent();

        leases.release(late);

        assertThat(leases.take("schedules", MINUTE)).isEmpty();
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            _ -> () -> leases.take("schedules", MINUTE).isPresent())
                    .toList();

            var taken = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                taken += attempt.get() ? 1 : 0;
            }

            assertThat(taken).isEqualTo(1);
        }
    }
}
