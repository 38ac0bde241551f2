package lt.klasteriai.cms.core.schedule;

import java.time.Clock;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.lease.Lease;
import lt.klasteriai.cms.core.lease.Leases;
import org.jspecify.annotations.Nullable;

/// Which node carries out what is due. Nothing depends on there being only one: nodes that do it at once come to the
/// same end, but they publish against each other, and each then does the work of all. Not thread-safe.
@RequiredArgsConstructor
final class Lead {

    private static final String NAME = "schedules";

    private final Leases leases;
    private final Clock clock;

    /// For how long after its last sign of life a node keeps the lead.
    private final Duration duration;

    private @Nullable Lease lease;

    /// Whether this node has the lead, or takes it now because no other has it. Asking is the sign of life.
    boolean isMine() {
        var held = lease;
        if (held == null
                || clock.instant()
                        .isAfter(held.until().minus(duration.dividedBy(4).multipliedBy(3)))) {
            lease = (held == null ? leases.take(NAME, duration) : leases.renew(held, duration)).orElse(null);
        }
        return lease != null;
    }
}
