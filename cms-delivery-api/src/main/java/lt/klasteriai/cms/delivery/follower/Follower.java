package lt.klasteriai.cms.delivery.follower;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.search.CatchingUp;
import lt.klasteriai.cms.core.search.PublishedIndex;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The thread that keeps the index at the ledger's head. Readers go on being answered whatever becomes of the database.
@Component
@Slf4j
class Follower implements SmartLifecycle {

    private static final Duration IDLE = Duration.ofMillis(10);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_RECOGNITIONS = Duration.ofSeconds(1);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final PublishedIndex index;
    private final CatchingUp catchingUp;
    private final Every commits = new Every(BETWEEN_COMMITS);
    private final Every recognitions = new Every(BETWEEN_RECOGNITIONS);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("follower").daemon().unstarted(this::follow);
    private Duration retry = IDLE;
    private volatile boolean ready;

    Follower(Ledger ledger, PublishedIndex index) {
        this.index = index;
        this.catchingUp = new CatchingUp(ledger, index);
        this.ready = index.appliedSequence() > 0;
    }

    /// Whether the index may be read: it had content on disk at the start, or has reached the head of a ledger once.
    boolean ready() {
        return ready;
    }

    private void follow() {
        while (stopping.getCount() > 0) {
            try {
                step();
                recovered();
            } catch (RuntimeException failure) {
                failed(failure);
            }
        }
    }

    /// Makes durable first what earlier steps applied: what follows may wait for the database for long.
    private void step() {
        if (commits.due()) {
            index.commit();
        }
        if ((recognitions.due() || index.ledger().isEmpty()) && catchingUp.isOfAnotherLedger()) {
            log.info("The index is built anew from the ledger");
            ready = false;
            catchingUp.beginAnew();
        }
        if (!catchingUp.advance()) {
            ready = index.ledger().isPresent();
            pause(IDLE);
        }
    }

    private void recovered() {
        if (retry.compareTo(IDLE) > 0) {
            log.info("The ledger is followed again, from publication {}", index.appliedSequence());
            retry = IDLE;
        }
    }

    /// Says so once, not at every try; and makes sure afterwards that it is still the same ledger.
    private void failed(RuntimeException failure) {
        if (retry.equals(IDLE) && stopping.getCount() > 0) {
            log.warn("The ledger cannot be followed; readers see publication {}", index.appliedSequence(), failure);
        }
        recognitions.now();
        var longer = retry.multipliedBy(2);
        retry = longer.compareTo(SLOWEST_RETRY) < 0 ? longer : SLOWEST_RETRY;
        pause(retry);
    }

    /// Waits, but not when the program stops. Never by interrupting, which would close files under the index.
    private void pause(Duration duration) {
        try {
            stopping.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interruption) {
            log.warn("Somebody interrupted the follower; it goes on", interruption);
        }
    }

    @Override
    public void start() {
        thread.start();
    }

    /// Does not wait for a database that does not answer. A step that is under way then ends with its connection, or at
    /// the latest with the process; the index takes over a whole step or none.
    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!thread.join(FAREWELL)) {
                log.info("The follower still waits for the database and is left behind");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts before the server lets readers in and stops after the last of them has gone.
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
