package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.store.PublishedStore;

/// The ledger as its followers read it. Everything at or below the head is immutable but for the end of a version's
/// interval; everything above it is unfinished and must not be read. Thread-safe.
public class Ledger {

    private final LedgerStore store;

    public Ledger(PublishedStore store) {
        this.store = new LedgerStore(store);
    }

    /// The newest committed sequence; 0 while nothing was published.
    public long head() {
        return store.head();
    }

    /// The committed publications after this sequence, in order.
    ///
    /// @param limit how many at the most
    public List<Publication> after(long sequence, int limit) {
        return store.publications(sequence + 1, Math.min(head(), sequence + limit));
    }

    /// A committed publication.
    public Optional<Publication> publication(long sequence) {
        return after(sequence - 1, 1).stream().findFirst();
    }

    /// When a committed publication became visible.
    public Optional<Instant> committedAt(long sequence) {
        return store.committedAt(sequence);
    }

    /// The versions that publications in `(after, upTo]` made, in the order of their ids. Their intervals end as they
    /// do now, not as they did then.
    public List<PublishedVersion> openedIn(long after, long upTo) {
        return store.openedIn(after, upTo);
    }

    /// The versions that publications in `(after, upTo]` replaced or withdrew.
    public List<PublishedVersion> closedIn(long after, long upTo) {
        return store.closedIn(after, upTo);
    }

    /// Names this ledger among others; a follower whose position belongs to another ledger must begin anew.
    public Optional<String> identity() {
        return store.identity();
    }

    /// The part of the identity that a ledger keeps when it is exported and imported.
    public Optional<String> origin() {
        return store.origin();
    }

    /// The public state at a committed sequence.
    public Past at(long sequence) {
        return new Past(store, sequence);
    }
}
