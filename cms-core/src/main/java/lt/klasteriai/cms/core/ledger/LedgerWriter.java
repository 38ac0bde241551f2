package lt.klasteriai.cms.core.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import lt.klasteriai.cms.core.store.PublishedStore;

/// Publishes: the protocol of the ledger (architecture.md, "Publishing N = head+1").
///
/// Any number of writers, in any number of processes, may work on one ledger. Whoever finds a publication unfinished
/// carries out its steps; every step is idempotent and gives the same result whoever carries it out, so a writer that
/// crashed or froze anywhere is neither waited for nor judged. Thread-safe.
public class LedgerWriter {

    private final LedgerStore store;
    private final Projection projection;
    private final Clock clock;

    /// Spares the threads of one process from doing each other's work; the protocol does not need it.
    private final ReentrantLock turns = new ReentrantLock(true);

    public LedgerWriter(PublishedStore store, Projection projection, Clock clock) {
        this(new LedgerStore(store), projection, clock);
    }

    LedgerWriter(LedgerStore store, Projection projection, Clock clock) {
        this.store = store;
        this.projection = projection;
        this.clock = clock;
    }

    /// Makes the ledger where there is none, and finishes what a crash left unfinished.
    public void open() {
        store.initialise();
        store.publication(store.head() + 1).ifPresent(this::finish);
    }

    /// The publication that a key was used for; finished by the time it is returned.
    public Optional<Publication> find(String key) {
        return store.publicationWithKey(key).map(this::finish);
    }

    /// Publishes and returns when the publication is committed. A key that was used before changes nothing and gives
    /// the publication that it was used for.
    ///
    /// @param changes at most one per entry and locale; at least one
    public Publication publish(List<Change> changes, String by, String key) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a publication changes something");
        }
        turns.lock();
        try {
            while (true) {
                var mine = attempt(changes, by, List.of(key));
                if (mine.isPresent()) {
                    return mine.get();
                }
                var earlier = find(key);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
            }
        } finally {
            turns.unlock();
        }
    }

    /// As [#publish], for several wishes that become public as one, each with a key of its own.
    ///
    /// @return empty when one of the keys was used before; then nothing is published
    public Optional<Publication> publishTogether(List<Change> changes, String by, List<String> keys) {
        turns.lock();
        try {
            Optional<Publication> mine;
            do {
                mine = attempt(changes, by, keys);
            } while (mine.isEmpty() && !store.hasAny(keys));
            return mine;
        } finally {
            turns.unlock();
        }
    }

    /// Takes the next sequence, unless somebody else has it: then that one is finished first, and nothing is returned;
    /// nor is it when a key was used before, for the store takes none twice.
    private Optional<Publication> attempt(List<Change> changes, String by, List<String> keys) {
        long head = store.head();
        var newest = store.publications(head, head + 1);
        if (!newest.isEmpty() && newest.getLast().sequence() > head) {
            finish(newest.getLast());
            return Optional.empty();
        }
        var wanted = new Publication(head + 1, keys, timeAfter(newest), by, changes);
        return store.insert(wanted) ? Optional.of(carryOut(wanted)) : Optional.empty();
    }

    private Instant timeAfter(List<Publication> earlier) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return earlier.stream()
                .map(Publication::at)
                .filter(now::isBefore)
                .findFirst()
                .orElse(now);
    }

    private Publication finish(Publication publication) {
        long sequence = publication.sequence();
        boolean finished =
                store.head() >= sequence && store.committedAt(sequence).isPresent();
        return finished ? publication : carryOut(publication);
    }

    /// Carries out all steps but the first. Safe to repeat, at any time, by anyone.
    private Publication carryOut(Publication publication) {
        long sequence = publication.sequence();
        var outcome = projection.project(publication, new Past(store, sequence - 1));
        var replaced = outcome.closed().stream().map(PublishedVersion::id).toList();
        if (store.head() < sequence) {
            store.insert(outcome.opened());
            store.close(replaced, sequence);
            store.advanceHead(sequence);
        }
        store.dropLiveFlag(replaced);
        store.markCommitted(sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return publication;
    }
}
