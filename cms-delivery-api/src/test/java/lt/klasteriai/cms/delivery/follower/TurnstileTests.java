package lt.klasteriai.cms.delivery.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnstileTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch work = new CountDownLatch(1);

    @Test
    void noMoreWorkAtATimeThanThereArePlacesAndTheOthersFollow() {
        var turnstile = new Turnstile(2, 10, LONG);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> turnstile.pass(() -> {
                            most.accumulateAndGet(working.incrementAndGet(), Math::max);
                            await();
                            return working.decrementAndGet();
                        }),
                        Thread::startVirtualThread))
                .toList();
        Awaitility.await().until(() -> working.get() == 2);

        work.countDown();

        all.forEach(CompletableFuture::join);
        assertThat(most).hasValue(2);
    }

    @Test
    void whoWouldWaitBehindTooManyIsSentAwayAtOnce() {
        var turnstile = new Turnstile(1, 1, LONG);
        var first = occupy(turnstile);
        var second = Thread.ofPlatform().start(() -> turnstile.pass(() -> "second"));
        Awaitility.await().until(() -> second.getState() == Thread.State.TIMED_WAITING);

        assertThatThrownBy(() -> turnstile.pass(() -> "third")).isInstanceOf(RequestRefused.class);

        work.countDown();

        assertThat(first.join()).isEqualTo("done");
        assertThat(turnstile.pass(() -> "fourth")).isEqualTo("fourth");
    }

    @Test
    void whoWaitsForTooLongIsSentAway() {
        var turnstile = new Turnstile(1, 10, Duration.ofMillis(20));
        var first = occupy(turnstile);

        assertThatThrownBy(() -> turnstile.pass(() -> "second")).isInstanceOf(RequestRefused.class);

        work.countDown();

        assertThat(first.join()).isEqualTo("done");
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        var turnstile = new Turnstile(1, 0, Duration.ZERO);

        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turnstile.pass(() -> "next")).isEqualTo("next");
    }

    /// Returns when the place is taken.
    private CompletableFuture<String> occupy(Turnstile turnstile) {
        var taken = new CountDownLatch(1);
        var occupied = CompletableFuture.supplyAsync(
                () -> turnstile.pass(() -> {
                    taken.countDown();
                    await();
                    return "done";
                }),
                Thread::startVirtualThread);
        await(taken);
        return occupied;
    }

    private void await() {
        await(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
