package lt.klasteriai.cms.core.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RecurringTests {

    private static final Duration NO_TIME = Duration.ofMillis(1);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final Semaphore rounds = new Semaphore(0);

    @Test
    void beginsAtOnceAndGoesOn() throws InterruptedException {
        try (var _ = Recurring.start("test", NO_TIME, rounds::release)) {
            assertThat(rounds.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFailedRoundIsDoneAgain() throws InterruptedException {
        try (var _ = Recurring.start("test", NO_TIME, () -> {
            rounds.release();
            throw new IllegalStateException("on purpose");
        })) {
            assertThat(rounds.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPauseCanBeEnded() throws InterruptedException {
        try (var recurring = Recurring.start("test", FOR_EVER, rounds::release)) {
            rounds.acquire();

            recurring.now();

            assertThat(rounds.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingWaitsForTheRoundThatIsGoingOn() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var recurring = Recurring.start("test", FOR_EVER, () -> {
            begun.countDown();
            mayEnd.await();
            ended.set(true);
        });
        begun.await();

        var endedWhenClosed = new AtomicBoolean();
        var closing = Thread.startVirtualThread(() -> {
            recurring.close();
            endedWhenClosed.set(ended.get());
        });
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();
        closing.join();

        assertThat(endedWhenClosed).isTrue();
    }

    @Test
    void afterClosingNoRoundBegins() throws InterruptedException {
        var recurring = Recurring.start("test", FOR_EVER, rounds::release);
        rounds.acquire();

        recurring.close();
        recurring.now();

        assertThat(rounds.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
    }
}
