package lt.klasteriai.cms.core.publishing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/// A follower of the ledger that tells the authoring entries what became of them. What an entry says of its own
/// publication is derived from here, and so heals by itself after a crash.
class EntryStates {

    private static final String NAME = "entry-states";
    private static final int AT_ONCE = 50;

    private final Ledger ledger;
    private final Entries entries;
    private final AuthoringStore store;

    EntryStates(Ledger ledger, Entries entries, AuthoringStore store) {
        this.ledger = ledger;
        this.entries = entries;
        this.store = store;
    }

    @StoredCollection(
            value = "positions",
            notExported = "followers of an imported ledger begin anew; applying a publication again changes nothing")
    @Document("positions")
    record PositionDocument(@Id String follower, long sequence) {}

    /// Applies every publication up to the head. Several may do so at once: applying twice changes nothing, and the
    /// position only rises.
    void catchUp() {
        var publications = ledger.after(position(), AT_ONCE);
        while (!publications.isEmpty()) {
            publications.forEach(entries::applyPublication);
            var reached = publications.getLast().sequence();
            advance(reached);
            publications = ledger.after(reached, AT_ONCE);
        }
    }

    private long position() {
        var document = store.template().findById(NAME, PositionDocument.class);
        return document == null ? 0 : document.sequence();
    }

    private void advance(long sequence) {
        store.template()
                .upsert(query(where("_id").is(NAME)), new Update().max("sequence", sequence), PositionDocument.class);
    }
}
