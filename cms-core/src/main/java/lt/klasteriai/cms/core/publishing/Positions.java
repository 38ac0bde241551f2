package lt.klasteriai.cms.core.publishing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/// How far each of the followers has come that keep authoring in step with the ledger. Thread-safe.
@RequiredArgsConstructor
public class Positions {

    private static final int AT_ONCE = 50;

    private final AuthoringStore store;

    @StoredCollection(
            value = "positions",
            notExported = "followers of an imported ledger begin anew; applying a publication again changes nothing")
    @Document("positions")
    record PositionDocument(@Id String follower, long sequence) {}

    /// Applies every publication up to the head, in order. Several nodes may do so at once, where applying twice
    /// changes nothing.
    public void catchUp(String follower, Ledger ledger, Consumer<Publication> apply) {
        long reached = of(follower);
        List<Publication> some;
        do {
            some = ledger.after(reached, AT_ONCE);
            some.forEach(apply);
            if (!some.isEmpty()) {
                reached = some.getLast().sequence();
                advance(follower, reached);
            }
        } while (some.size() == AT_ONCE);
    }

    /// As [#catchUp(String, Ledger, Consumer)], for whoever has just made a publication. Mostly nothing else is new,
    /// and then nothing is read.
    ///
    /// @param apply may be called for publications that came before after this one
    void catchUp(String follower, Ledger ledger, Publication made, Consumer<Publication> apply) {
        apply.accept(made);
        var rightBefore = query(where("_id").is(follower).and("sequence").is(made.sequence() - 1));
        var advanced = store.template()
                .updateFirst(rightBefore, Update.update("sequence", made.sequence()), PositionDocument.class);
        if (advanced.getModifiedCount() == 0) {
            catchUp(follower, ledger, apply);
        }
    }

    /// The newest publication that the follower has applied; 0 before the first.
    private long of(String follower) {
        var document = store.template().findById(follower, PositionDocument.class);
        return document == null ? 0 : document.sequence();
    }

    /// Notes that it has applied all up to this one. A position only rises.
    private void advance(String follower, long sequence) {
        store.template()
                .upsert(
                        query(where("_id").is(follower)),
                        new Update().max("sequence", sequence),
                        PositionDocument.class);
    }
}
