package lt.klasteriai.cms.delivery.follower;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemType;
import lt.klasteriai.cms.delivery.problem.RequestRefused;

/// Lets so many requests at a time do their work; the others wait in order for a moment, and when too many wait, or for
/// too long, are sent away. Thread-safe.
final class Turnstile {

    private static final int SENT_AWAY_SECONDS = 1;

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    /// @param places how many may work at a time
    /// @param mostWaiting how many may wait for a place
    /// @param patience how long each may wait
    Turnstile(int places, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /// Does the work when its turn has come.
    ///
    /// @throws RequestRefused when it does not come in time
    <T> T pass(Supplier<T> work) {
        if (!places.tryAcquire() && !waited()) {
            throw new RequestRefused(Problem.passing(
                    ProblemType.OVERLOADED,
                    "More questions are being asked than this node can answer at once; ask again in a moment.",
                    SENT_AWAY_SECONDS));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        if (places.getQueueLength() >= mostWaiting) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
