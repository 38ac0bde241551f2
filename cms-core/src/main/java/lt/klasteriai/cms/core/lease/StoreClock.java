package lt.klasteriai.cms.core.lease;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DataAccessException;

/// The store's clock, which is the same for all nodes, whatever their own clocks say. In UTC; thread-safe.
///
/// The store is asked every few seconds; in between, this machine's monotonic time is counted on. The answer is taken
/// for the time of its arrival, so this clock may be late by the way of an answer but is never ahead of the store's:
/// what waits for an instant is never done early.
@Slf4j
public final class StoreClock extends Clock {

    private static final Duration ASK_EVERY = Duration.ofSeconds(5);

    private final Supplier<Instant> store;
    private final LongSupplier nanoTime;
    private volatile Reading last;

    /// What the store said, and when by this machine's monotonic time.
    private record Reading(Instant told, long nanos) {}

    /// @throws DataAccessException when the store does not answer
    public StoreClock(AuthoringStore store) {
        this(() -> ask(store), System::nanoTime);
    }

    StoreClock(Supplier<Instant> store, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
        this.last = reading();
    }

    private static Instant ask(AuthoringStore store) {
        var answer = store.template().executeCommand("{ hello: 1 }");
        return Objects.requireNonNull(answer.get("localTime", Date.class)).toInstant();
    }

    private Reading reading() {
        var told = store.get();
        return new Reading(told, nanoTime.getAsLong());
    }

    @Override
    public Instant instant() {
        var reading = last;
        if (nanoTime.getAsLong() - reading.nanos() > ASK_EVERY.toNanos()) {
            reading = asked(reading);
        }
        return reading.told().plusNanos(nanoTime.getAsLong() - reading.nanos());
    }

    /// A store that does not answer now has told the time before; nobody can do anything without it anyway.
    private Reading asked(Reading before) {
        try {
            last = reading();
        } catch (DataAccessException silent) {
            log.debug("The store does not tell the time", silent);
            return before;
        }
        return last;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource sameInstants = () -> instant();
        return sameInstants.withZone(zone);
    }
}
