package lt.klasteriai.cms.core.bulk;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;

/// Works on jobs in the background as long as the program runs; it stops between two items.
final class BulkWorker implements AutoCloseable {

    /// Only jobs of other nodes that died are found so late; one's own are begun at once.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Recurring recurring;
    private volatile boolean closing;

    BulkWorker(RunningJobs jobs) {
        this.recurring = Recurring.start("bulk-jobs", LOOK_EVERY, () -> jobs.run(() -> !closing));
    }

    void wake() {
        recurring.now();
    }

    @Override
    public void close() {
        closing = true;
        recurring.close();
    }
}
