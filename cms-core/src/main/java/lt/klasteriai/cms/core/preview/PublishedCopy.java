package lt.klasteriai.cms.core.preview;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.search.CatchingUp;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.core.search.Snapshot;
import org.jspecify.annotations.Nullable;

/// The editors' own index of what is published. It is opened by the first preview and brought up to date by each, so
/// that it costs nothing where nobody looks. Thread-safe.
@RequiredArgsConstructor
final class PublishedCopy implements AutoCloseable {

    private final Ledger ledger;
    private final @Nullable Path folder;
    private final ReentrantLock turns = new ReentrantLock();
    private @Nullable PublishedIndex index;

    /// What is published now. The caller closes it.
    Snapshot present() {
        turns.lock();
        try {
            var open = index == null ? PublishedIndex.open(folder) : index;
            index = open;
            catchUp(open);
            return open.snapshot();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        } finally {
            turns.unlock();
        }
    }

    private void catchUp(PublishedIndex open) {
        var catchingUp = new CatchingUp(ledger, open);
        if (catchingUp.isOfAnotherLedger()) {
            catchingUp.beginAnew();
        }
        boolean advanced = false;
        while (catchingUp.advance()) {
            advanced = true;
        }
        if (advanced) {
            open.commit();
        }
    }

    /// The next preview opens it again.
    @Override
    public void close() {
        turns.lock();
        try {
            if (index != null) {
                index.close();
            }
        } finally {
            index = null;
            turns.unlock();
        }
    }
}
