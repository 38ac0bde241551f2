package lt.klasteriai.cms.delivery.purge;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.TouchedKeys;
import org.jspecify.annotations.Nullable;

/// The thread that keeps one cache from giving answers that this node would no longer give.
///
/// It tells what a publication touched after readers of this node see it, so what the cache fetches then is new. What
/// it was fetching just then may be old, so it is told the same once more a little later; only then has the
/// publication been told. Every node tells every cache: the last one to see a publication drops what the cache got from
/// those that did not see it yet.
@Slf4j
final class Purger {

    private static final Duration LOOKING_UP = Duration.ofMillis(500);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    /// More than this is not worth being told one by one.
    private static final int MOST_VERSIONS = 2_000;

    private final PublishedIndex index;
    private final Beginnings beginnings;
    private final PurgeRequests requests;
    private final PurgePosition position;
    private final long again;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("purger").unstarted(this::run);

    private long begun;
    private @Nullable Round first;
    private long purged = -1;
    private Duration retry = FIRST_RETRY;

    Purger(
            PublishedIndex index,
            Beginnings beginnings,
            PurgeRequests requests,
            PurgePosition position,
            Duration again) {
        this.index = index;
        this.beginnings = beginnings;
        this.requests = requests;
        this.position = position;
        this.again = again.toNanos();
    }

    /// A first telling.
    ///
    /// @param sequence up to which publication
    private record Round(long sequence, long at) {}

    void start() {
        thread.start();
    }

    /// Lets it end. Never by interrupting, which would close files under the index.
    void stop() {
        stopping.countDown();
        requests.stop();
    }

    void awaitEnd() {
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try {
                step();
                recovered();
            } catch (IOException | InterruptedException | TimeoutException | RuntimeException failure) {
                failed(failure);
            }
        }
    }

    private void step() throws IOException, InterruptedException, TimeoutException {
        var ledger = index.ledger().orElse("");
        if (beginnings.count() != begun) {
            position.forget();
            begun = beginnings.count();
            first = null;
            purged = -1;
        }
        if (due()) {
            tell(ledger);
        } else {
            index.awaitSequence(Math.max(purged, 0) + 1, LOOKING_UP);
        }
    }

    private boolean due() {
        long applied = index.appliedSequence();
        return (applied > 0 && applied > purged) || (first != null && System.nanoTime() - first.at() >= again);
    }

    private void tell(String ledger) throws IOException, InterruptedException, TimeoutException {
        long begin = System.nanoTime();
        long told = position.of(ledger).orElse(-1L);
        long sequence;
        Collection<String> keys;
        try (var snapshot = index.snapshot()) {
            sequence = snapshot.sequence();
            if (told > sequence) {
                position.forget(); // the index was set back: all is told until two rounds are over
                told = -1;
            }
            keys = told < 0 ? List.of(Answer.EVERYTHING) : touched(snapshot, told);
        }
        if (!keys.isEmpty()) {
            requests.purge(keys);
        }
        purged = sequence;
        if (first == null) {
            first = sequence == told ? null : new Round(sequence, begin);
        } else if (begin - first.at() >= again) {
            position.reached(ledger, first.sequence());
            first = sequence == first.sequence() ? null : new Round(sequence, begin);
        }
    }

    private static Collection<String> touched(Snapshot snapshot, long after) {
        Set<String> keys = new TreeSet<>();
        return snapshot.touchedAfter(after, MOST_VERSIONS, version -> keys.addAll(TouchedKeys.of(version)))
                ? keys
                : List.of(Answer.EVERYTHING);
    }

    private void recovered() {
        if (retry.compareTo(FIRST_RETRY) > 0) {
            log.info("The cache at {} takes purges again", requests.cache());
            retry = FIRST_RETRY;
        }
    }

    /// Says so once, not at every try.
    private void failed(Exception failure) {
        if (retry.equals(FIRST_RETRY) && stopping.getCount() > 0) {
            log.warn(
                    "The cache at {} was not purged and may show old answers; it is tried again: {}",
                    requests.cache(),
                    failure.toString());
        }
        var longer = retry.multipliedBy(2);
        retry = longer.compareTo(SLOWEST_RETRY) < 0 ? longer : SLOWEST_RETRY;
        try {
            stopping.await(retry.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interruption) {
            log.warn("Somebody interrupted the purger; it goes on", interruption);
        }
    }
}
