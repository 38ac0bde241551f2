package lt.klasteriai.cms.core.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.lease.Leases;
import org.springframework.data.domain.Sort.Direction;

/// Works on all jobs that go on, a slice of each in turn. Any number of nodes may do so: a lease lets one of them at a
/// time work on a job, and an item that two of them begin all the same is done once.
///
/// Each item is a publication or a write of its own, and nothing is held between them. So an urgent publication waits
/// for one item at the most.
@RequiredArgsConstructor
final class RunningJobs {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final Duration KEEP = Duration.ofDays(30);
    private static final int JOBS_AT_ONCE = 100;
    private static final int ITEMS_AT_ONCE = 50;

    private final BulkStore store;
    private final Selecting selecting;
    private final ItemWork work;
    private final Leases leases;
    private final Clock clock;

    /// Until nothing is left to do here.
    void run(BooleanSupplier goOn) {
        store.forgetEndedBefore(clock.instant().minus(KEEP));
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more = false;
            for (var job : store.open(JOBS_AT_ONCE)) {
                more |= slice(job.id(), goOn);
            }
        }
    }

    /// @return whether there may be more to do for the job here
    private boolean slice(String id, BooleanSupplier goOn) {
        var lease = leases.take("bulk-jobs/" + id, LEASE);
        if (lease.isEmpty()) {
            return false;
        }
        try {
            var end = clock.instant().plus(SLICE);
            while (goOn.getAsBoolean() && clock.instant().isBefore(end)) {
                var job = store.find(id).filter(found -> found.state().isOpen());
                if (job.isEmpty()) {
                    return false;
                }
                goOn(job.get(), end, goOn);
            }
            return true;
        } finally {
            leases.release(lease.get());
        }
    }

    private void goOn(JobDocument job, Instant end, BooleanSupplier goOn) {
        if (job.state() == JobState.SELECTING) {
            selecting.select(job);
            return;
        }
        var next = store.next(job.id(), orderOf(job.action()), ITEMS_AT_ONCE);
        if (next.isEmpty()) {
            store.finish(job.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        for (var item : next) {
            if (!goOn.getAsBoolean() || clock.instant().isAfter(end) || !store.isIn(job.id(), JobState.RUNNING)) {
                return;
            }
            work.carryOut(job, item);
        }
    }

    /// What refers to others is mostly younger than they are, and is deleted before them.
    private static Direction orderOf(BulkAction action) {
        return action == BulkAction.DELETE ? Direction.DESC : Direction.ASC;
    }
}
