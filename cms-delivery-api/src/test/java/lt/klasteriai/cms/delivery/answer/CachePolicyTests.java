package lt.klasteriai.cms.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.junit.jupiter.api.Test;

class CachePolicyTests {

    private static final Instant NOW = Instant.parse("2026-03-03T15:59:00Z");

    private final CachePolicy policy = new CachePolicy(
            new DeliveryProperties.Cache(Duration.ofSeconds(60), Duration.ofSeconds(90), Duration.ofDays(1)));

    @Test
    void saysWhatIsConfiguredWhileTheClockChangesNothing() {
        assertThat(policy.header(new Freshness.UntilChanged(Optional.empty()), NOW))
                .isEqualTo("public, max-age=60, stale-while-revalidate=90, stale-if-error=86400");
    }

    @Test
    void letsNoPartOfAnAnswersLifeReachBeyondADeadline() {
        assertThat(changingAfter(Duration.ofSeconds(100)))
                .isEqualTo("public, max-age=60, stale-while-revalidate=40, stale-if-error=40");
        assertThat(changingAfter(Duration.ofMillis(20_900)))
                .isEqualTo("public, max-age=20, stale-while-revalidate=0, stale-if-error=0");
        assertThat(changingAfter(Duration.ofSeconds(-1)))
                .isEqualTo("public, max-age=0, stale-while-revalidate=0, stale-if-error=0");
    }

    @Test
    void keepsWhatNeverChangesForEver() {
        assertThat(policy.header(new Freshness.ForEver(), NOW)).isEqualTo("public, max-age=31536000, immutable");
    }

    private String changingAfter(Duration left) {
        return policy.header(new Freshness.UntilChanged(Optional.of(NOW.plus(left))), NOW);
    }
}
