package lt.klasteriai.cms.delivery.connection;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/// All connections together. The more room they take, the less patience each of them gets. Thread-safe.
@Component
@RequiredArgsConstructor
final class Crowd {

    /// By how much patience shrinks when room gets scarce.
    private static final int HURRY = 10;

    /// How many times as much as makes the crowd hurry overwhelms it.
    private static final int OVERWHELMING = 3;

    private final ConnectionProperties limits;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong unsent = new AtomicLong();

    /// @return false when there is no room for one more
    boolean enter() {
        if (open.incrementAndGet() <= limits.most()) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    void leave() {
        open.decrementAndGet();
    }

    /// Counts bytes that wait for a reader, or, when less than zero, no longer do.
    void owe(long bytes) {
        unsent.addAndGet(bytes);
    }

    /// How often a connection is looked at.
    Duration rhythm() {
        return min(limits.request(), min(limits.idle(), limits.stalled())).dividedBy(HURRY);
    }

    Duration patienceWithRequests() {
        return crowded() ? limits.request().dividedBy(HURRY) : limits.request();
    }

    Duration patienceWithIdleness() {
        return crowded() ? limits.idle().dividedBy(HURRY) : limits.idle();
    }

    Duration patienceWithReaders() {
        return unsent.get() > limits.unsent().toBytes() ? limits.stalled().dividedBy(HURRY) : limits.stalled();
    }

    /// Whether so much is unsent that there is no memory for more.
    boolean overwhelmed() {
        return unsent.get() > limits.unsent().toBytes() * OVERWHELMING;
    }

    /// Whether a reader that took so much in such a time is too slow.
    boolean tooSlow(long bytes, Duration time) {
        return bytes < limits.slowest().toBytes() * time.toMillis() / 1000;
    }

    /// Three quarters of the room are taken.
    private boolean crowded() {
        return open.get() > limits.most() / 4 * 3;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
