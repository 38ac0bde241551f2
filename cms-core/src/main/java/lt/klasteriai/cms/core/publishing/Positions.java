package lt.klasteriai.cms.core.publishing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/// How far each of the followers has come that keep authoring in step with the ledger. Thread-safe.
@RequiredArgsConstructor
public class Positions {

    private final AuthoringStore store;

    @StoredCollection(
            value = "positions",
            notExported = "followers of an imported ledger begin anew; applying a publication again changes nothing")
    @Document("positions")
    record PositionDocument(@Id String follower, long sequence) {}

    /// The newest publication that the follower has applied; 0 before the first.
    public long of(String follower) {
        var document = store.template().findById(follower, PositionDocument.class);
        return document == null ? 0 : document.sequence();
    }

    /// Notes that it has applied all up to this one. A position only rises.
    public void advance(String follower, long sequence) {
        store.template()
                .upsert(
                        query(where("_id").is(follower)),
                        new Update().max("sequence", sequence),
                        PositionDocument.class);
    }
}
