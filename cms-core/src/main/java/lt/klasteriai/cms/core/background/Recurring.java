package lt.klasteriai.cms.core.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;

/// Work that is done again and again on a virtual thread of its own, with a pause after each round, until it is closed.
/// A round that fails is logged and done again, after pauses that grow up to half a minute. Thread-safe.
///
/// Every node of the admin program runs its own; work that only one of them may do takes a lease first.
@Slf4j
public final class Recurring implements AutoCloseable {

    private static final Duration LONGEST_PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration LONGEST_LAST_ROUND = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Work work;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private int failures;

    /// One round of the work; it looks for what is to be done and does it.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private Recurring(String name, Duration pause, Work work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::runUntilClosed);
    }

    /// Starts with a first round at once.
    ///
    /// @param name says in the log what the work is, e.g. `schedules`
    /// @param pause between the end of a round and the beginning of the next
    public static Recurring start(String name, Duration pause, Work work) {
        var recurring = new Recurring(name, pause, work);
        recurring.thread.start();
        return recurring;
    }

    /// Ends the present pause, or leaves out the next one: there is something to do.
    public void now() {
        wake.release();
    }

    private void runUntilClosed() {
        try {
            while (!closed) {
                round();
                pause();
            }
        } catch (InterruptedException _) {
            log.info("The work in the background was cut off: {}", name);
        }
    }

    private void round() throws InterruptedException {
        try {
            work.run();
            failures = 0;
        } catch (InterruptedException cutOff) {
            throw cutOff;
        } catch (Exception failure) {
            failures++;
            log.warn("The work in the background failed and will be tried again: {}", name, failure);
        }
    }

    private void pause() throws InterruptedException {
        if (!closed && wake.tryAcquire(pauseAfter(failures).toNanos(), TimeUnit.NANOSECONDS)) {
            wake.drainPermits();
        }
    }

    private Duration pauseAfter(int failuresInARow) {
        var longest = pause.compareTo(LONGEST_PAUSE_AFTER_FAILURE) > 0 ? pause : LONGEST_PAUSE_AFTER_FAILURE;
        var grown = pause.multipliedBy(1L << Math.min(failuresInARow, 16));
        return grown.compareTo(longest) > 0 ? longest : grown;
    }

    /// No further round begins; returns when the present one has ended, or after ten seconds has been interrupted.
    @Override
    public void close() {
        closed = true;
        wake.release();
        try {
            if (!thread.join(LONGEST_LAST_ROUND)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
