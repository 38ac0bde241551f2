package lt.klasteriai.cms.core.lease;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/// Leases between nodes: at most one holder of a name at a time, and none for longer than it asked for, so that a node
/// that dies holds nothing up. Thread-safe.
///
/// A lease spares work and keeps order; it proves nothing, for its holder may freeze and wake after it ran out. What
/// must happen once needs a key of its own where it happens.
public class Leases {

    private static final String ID = "_id";

    private final MongoTemplate template;
    private final Clock clock;

    /// @param clock the same for all nodes: a [StoreClock]
    public Leases(AuthoringStore store, Clock clock) {
        this.template = store.template();
        this.clock = clock;
    }

    /// Takes the lease if nobody has it. Empty when somebody does, this node under another holder included.
    public Optional<Lease> take(String name, Duration duration) {
        var now = clock.instant();
        var wanted = new Lease(name, UUID.randomUUID().toString(), end(now, duration));
        var runOut = where(ID).is(name).and(LeaseDocument.UNTIL).lte(now);
        return replaced(runOut, wanted) || inserted(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    /// Does something that one node at a time is enough for; nothing where another is at it. Whoever fails keeps the
    /// lease until it runs out, so that the next node does not fail at once as well.
    ///
    /// @param longest how long the work may take
    public void alone(String name, Duration longest, Runnable work) {
        take(name, longest).ifPresent(lease -> {
            work.run();
            release(lease);
        });
    }

    /// The same lease from now on for this long; empty when it has run out.
    public Optional<Lease> renew(Lease lease, Duration duration) {
        var now = clock.instant();
        var longer = new Lease(lease.name(), lease.holder(), end(now, duration));
        return replaced(held(lease).and(LeaseDocument.UNTIL).gt(now), longer) ? Optional.of(longer) : Optional.empty();
    }

    /// Gives the lease back; changes nothing when it has gone to another.
    public void release(Lease lease) {
        template.remove(query(held(lease)), LeaseDocument.class);
    }

    private static Criteria held(Lease lease) {
        return where(ID).is(lease.name()).and(LeaseDocument.HOLDER).is(lease.holder());
    }

    private static Instant end(Instant now, Duration duration) {
        return now.plus(duration).truncatedTo(ChronoUnit.MILLIS);
    }

    private boolean replaced(Criteria present, Lease wanted) {
        var update = Update.update(LeaseDocument.HOLDER, wanted.holder()).set(LeaseDocument.UNTIL, wanted.until());
        return template.updateFirst(query(present), update, LeaseDocument.class).getModifiedCount() == 1;
    }

    private boolean inserted(Lease wanted) {
        try {
            template.insert(new LeaseDocument(wanted.name(), wanted.holder(), wanted.until()));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
