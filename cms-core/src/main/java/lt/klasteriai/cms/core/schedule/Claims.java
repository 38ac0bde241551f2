package lt.klasteriai.cms.core.schedule;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/// Shares out, among all nodes, documents whose time has come: each is worked on by one node for as long as its claim
/// lasts, and by another one after that. A claim spares work and keeps order; that something happens once is decided by
/// its key in the ledger. Thread-safe.
///
/// The document has the fields of [#DUE] and those beside it. One index answers what is due, whether its time came or
/// the claim on it ran out.
public final class Claims<D> {

    /// From when on a node may take it: its time, or the end of the claim on it; null once it is settled.
    public static final String DUE = "due";

    /// Who has the claim; tells this taking from all others.
    public static final String CLAIM = "claim";

    /// How often it was taken.
    public static final String ATTEMPTS = "attempts";

    private static final String ID = "_id";

    private final MongoTemplate template;
    private final Class<D> type;

    public Claims(MongoTemplate template, Class<D> type) {
        this.template = template;
        this.type = type;
        template.indexOps(type).createIndex(new Index().on(DUE, Direction.ASC).on(ID, Direction.ASC));
    }

    /// The right to work on documents that were taken together.
    ///
    /// @param holder tells this taking from all others
    public record Claim(Set<String> ids, String holder) {

        /// The documents, as long as the claim is on them.
        public Criteria held() {
            return where(ID).in(ids).and(CLAIM).is(holder);
        }
    }

    /// What may be taken at this instant, the longest due first.
    ///
    /// @param limit how many at the most
    public List<D> due(Instant now, int limit) {
        var due = query(where(DUE).gt(Instant.EPOCH).lte(now))
                .with(Sort.by(DUE, ID))
                .limit(limit);
        return template.find(due, type);
    }

    /// Takes a document. Empty when it is another's by now or settled.
    ///
    /// @param seen when it was due as it was read
    /// @param also what else changes in the same write
    public Optional<Claim> take(String id, @Nullable Instant seen, Instant now, Duration lease, Update also) {
        var claim = new Claim(Set.of(id), UUID.randomUUID().toString());
        var asSeen = query(where(ID).is(id).and(DUE).is(seen));
        return template.updateFirst(asSeen, taking(claim.holder(), now, lease, also), type)
                                .getModifiedCount()
                        == 1
                ? Optional.of(claim)
                : Optional.empty();
    }

    /// Takes those of these documents that are still due.
    ///
    /// @param also what else changes in the same writes
    /// @return them as they are now, with the claim on them
    List<D> takeAll(Collection<String> ids, Instant now, Duration lease, Update also) {
        var holder = UUID.randomUUID().toString();
        var due = query(where(ID).in(ids).and(DUE).gt(Instant.EPOCH).lte(now));
        template.updateMulti(due, taking(holder, now, lease, also), type);
        return template.find(query(where(ID).in(ids).and(CLAIM).is(holder)), type);
    }

    private static Update taking(String holder, Instant now, Duration lease, Update also) {
        return also.set(CLAIM, holder)
                .set(DUE, now.plus(lease).truncatedTo(ChronoUnit.MILLIS))
                .inc(ATTEMPTS, 1);
    }

    /// Settles what was taken, unless the claim has gone to another: then that one settles it, and to the same end.
    public void settle(Claim claim, Update outcome) {
        template.updateMulti(query(claim.held()), outcome.set(CLAIM, null), type);
    }
}
