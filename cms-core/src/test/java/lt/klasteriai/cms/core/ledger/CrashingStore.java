package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import lt.klasteriai.cms.core.store.PublishedStore;

/// A ledger store in which something happens before or after each write: a crash, or a long sleep.
///
/// Counts the moments: each write has one before it and one after it.
final class CrashingStore extends LedgerStore {

    private final Consumer<Integer> moment;
    private int moments;

    CrashingStore(PublishedStore store, Consumer<Integer> moment) {
        super(store);
        this.moment = moment;
    }

    /// The process is gone.
    static final class Crash extends RuntimeException {}

    int moments() {
        return moments;
    }

    private void around(Runnable write) {
        moment.accept(moments++);
        write.run();
        moment.accept(moments++);
    }

    @Override
    boolean insert(Publication publication) {
        moment.accept(moments++);
        boolean inserted = super.insert(publication);
        moment.accept(moments++);
        return inserted;
    }

    /// One after the other, so that a crash can leave some of them.
    @Override
    void insert(List<PublishedVersion> versions) {
        versions.forEach(version -> around(() -> super.insert(List.of(version))));
    }

    @Override
    void close(Collection<String> versionIds, long sequence) {
        versionIds.forEach(id -> around(() -> super.close(List.of(id), sequence)));
    }

    @Override
    void advanceHead(long sequence) {
        around(() -> super.advanceHead(sequence));
    }

    @Override
    void dropLiveFlag(Collection<String> versionIds) {
        versionIds.forEach(id -> around(() -> super.dropLiveFlag(List.of(id))));
    }

    @Override
    void markCommitted(long sequence, Instant now) {
        around(() -> super.markCommitted(sequence, now));
    }
}
