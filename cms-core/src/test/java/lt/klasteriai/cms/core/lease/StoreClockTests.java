package lt.klasteriai.cms.core.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class StoreClockTests {

    private static final Instant TOLD = Instant.parse("2026-11-25T10:00:00Z");

    private Instant store = TOLD;
    private boolean silent;
    private long nanos = 7;

    private final StoreClock clock = new StoreClock(this::ask, () -> nanos);

    private Instant ask() {
        if (silent) {
            throw new DataAccessResourceFailureException("on purpose");
        }
        return store;
    }

    @Test
    void countsOnFromWhatTheStoreSaid() {
        nanos += Duration.ofSeconds(2).toNanos();

        assertThat(clock.instant()).isEqualTo(TOLD.plusSeconds(2));
    }

    @Test
    void followsTheStoreWhenItsClockIsSet() {
        store = TOLD.plusSeconds(3_600);
        nanos += Duration.ofSeconds(6).toNanos();

        assertThat(clock.instant()).isEqualTo(store);
    }

    @Test
    void countsOnWhileTheStoreIsSilent() {
        silent = true;
        nanos += Duration.ofMinutes(1).toNanos();

        assertThat(clock.instant()).isEqualTo(TOLD.plusSeconds(60));
    }

    @Test
    void theSameInstantInAnyZone() {
        var vilnius = clock.withZone(ZoneId.of("Europe/Vilnius"));

        assertThat(vilnius.instant()).isEqualTo(TOLD);
        assertThat(vilnius.getZone()).isEqualTo(ZoneId.of("Europe/Vilnius"));
    }

    @Test
    void aRealStoreTellsItsTime() {
        var real = new StoreClock(new TestStore().authoring());

        var before = Instant.now();
        var told = real.instant();

        assertThat(Duration.between(before, told))
                .isLessThan(Duration.ofSeconds(5))
                .isGreaterThan(Duration.ofSeconds(-5));
    }
}
