package lt.klasteriai.cms.delivery.entry;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.RunningDelivery;

/// Readers who never pause, and what they were told before and after an instant.
@RequiredArgsConstructor
final class ReadersOfTheInstant {

    private static final int READERS = 4;

    private final RunningDelivery delivery;
    private final Clock clock;
    private final Instant closing;
    private final List<String> paths;
    private final Collection<String> openAfterwards = new ConcurrentLinkedQueue<>();
    private final LongAdder openBefore = new LongAdder();
    private final LongAdder answers = new LongAdder();
    private volatile boolean stopping;
    private List<Thread> threads = List.of();

    void start() {
        threads = IntStream.range(0, READERS)
                .mapToObj(first -> Thread.startVirtualThread(() -> read(first)))
                .toList();
    }

    private void read(int first) {
        for (int next = first; !stopping; next++) {
            var path = paths.get(next % paths.size());
            boolean late = !clock.instant().isBefore(closing);
            var body = delivery.get(path).body();
            if (CallsClosingTogetherTests.OPEN.matcher(body).find()) {
                if (late) {
                    openAfterwards.add(path);
                } else {
                    openBefore.increment();
                }
            }
            answers.increment();
        }
    }

    /// Returns when they have been answered so many times more.
    void awaitAnswers(int more) {
        long enough = answers.sum() + more;
        await().until(() -> answers.sum() >= enough);
    }

    void stop() throws InterruptedException {
        stopping = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    /// What was asked when they had closed and said open.
    Collection<String> openAfterwards() {
        return openAfterwards;
    }

    long openBefore() {
        return openBefore.sum();
    }
}
