package lt.klasteriai.cms.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import lt.klasteriai.cms.core.ledger.Ledger;

/// Looks at the head of the ledger all the time, by the clock of this process. Where the store runs in it as well, that
/// is the clock of the store, whatever those who publish think what time it is.
final class HeadWatcher implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final NavigableMap<Long, Instant> firstSeen = new ConcurrentSkipListMap<>();
    private final Ledger ledger;
    private final Thread thread;
    private volatile boolean closed;

    private HeadWatcher(Ledger ledger) {
        this.ledger = ledger;
        this.thread = Thread.ofPlatform().start(this::watch);
    }

    static HeadWatcher over(Ledger ledger) {
        return new HeadWatcher(ledger);
    }

    private void watch() {
        while (!closed) {
            long head = ledger.head();
            firstSeen.putIfAbsent(head, Instant.now());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Waits until this sequence has been seen.
    void await(long sequence) {
        DeskFixture.await(() -> firstSeen.ceilingKey(sequence) != null);
    }

    /// When this publication was seen first.
    Instant seen(long sequence) {
        Map.Entry<Long, Instant> seen = firstSeen.ceilingEntry(sequence);
        return seen.getValue();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
