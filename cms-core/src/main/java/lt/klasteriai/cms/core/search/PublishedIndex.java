package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Every published version, visible and closed, in a Lucene index on disk. One thread applies, any number read.
///
/// When the disk fails while something is applied, the index keeps answering as before but takes nothing more over
/// until it is opened again.
public final class PublishedIndex implements AutoCloseable {

    private final IndexWriter writer;
    private final IndexWriting writing;
    private final SearcherManager searchers;
    private final AppliedSequence applied;
    private final IndexListener listener;

    private PublishedIndex(IndexWriter writer, IndexListener listener) throws IOException {
        this.writer = writer;
        this.listener = listener;
        this.writing = new IndexWriting(writer);
        this.applied = new AppliedSequence(writing.sequence());
        this.searchers = new SearcherManager(writer, new Generations());
    }

    /// Opens the index in this folder. One that is corrupt or of an older format is deleted and begins anew, empty.
    ///
    /// @param folder null for one in memory
    /// @throws IndexFolderUnusable when nothing can be written there or another process does
    public static PublishedIndex open(@Nullable Path folder) {
        return open(folder, IndexListener.all(List.of()));
    }

    /// Opens the index in this folder as [#open(Path)] does.
    ///
    /// @param listener what is there already it is not told
    public static PublishedIndex open(@Nullable Path folder, IndexListener listener) {
        try {
            return new PublishedIndex(PublishedFormat.in(folder).open(), listener);
        } catch (IOException failure) {
            throw new UncheckedIOException("the index in " + folder + " cannot be opened", failure);
        }
    }

    /// The ledger that the content came from, as [lt.klasteriai.cms.core.ledger.Ledger#identity] names it; empty while
    /// none was named.
    public Optional<String> ledger() {
        return Optional.ofNullable(writing.ledger());
    }

    /// Forgets everything and stands at sequence 0 of this ledger.
    public synchronized void beginAnew(String ledger) {
        write(() -> writing.beginAnew(ledger), listener::begunAnew);
    }

    /// The sequence that readers see; 0 while nothing was applied.
    public long appliedSequence() {
        return applied.get();
    }

    /// Takes over publications in order. Readers see all of them at once or none. Those applied already are ignored.
    ///
    /// @param publications consecutive; the first follows the applied sequence, or has been applied already
    /// @param opened the versions that they made
    /// @param closed the versions that they replaced or withdrew
    /// @throws PublicationGap when a publication is missing in between
    public synchronized void apply(
            List<Publication> publications, List<PublishedVersion> opened, List<PublishedVersion> closed) {
        if (publications.isEmpty() || publications.getLast().sequence() <= writing.sequence()) {
            return;
        }
        if (publications.getFirst().sequence() > writing.sequence() + 1) {
            throw new PublicationGap(writing.sequence(), publications.getFirst().sequence());
        }
        write(() -> writing.add(publications, opened, closed), () -> tell(opened, closed));
    }

    private void tell(List<PublishedVersion> opened, List<PublishedVersion> closed) {
        listener.applied(
                writing.sequence(),
                Stream.concat(opened.stream(), closed.stream()).toList());
    }

    /// Makes durable what was applied. Without it a crash only costs applying again.
    public synchronized void commit() {
        try {
            writing.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be made durable", failure);
        }
    }

    private void write(Writing change, Runnable whenVisible) {
        try {
            change.write();
            searchers.maybeRefreshBlocking();
            whenVisible.run();
            applied.advanceTo(writing.sequence());
        } catch (IOException | RuntimeException failure) {
            writing.abandon(failure);
            throw new IllegalStateException("the index must be opened again", failure);
        }
    }

    /// Waits until readers see this sequence.
    ///
    /// @return false when that took too long
    public boolean awaitSequence(long sequence, Duration timeout) {
        return applied.await(sequence, timeout);
    }

    /// The state of this moment, for one request. The caller closes it.
    public Snapshot snapshot() {
        try {
            var generation = (Generation) searchers.acquire();
            return new Snapshot(generation, () -> release(generation));
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be read", failure);
        }
    }

    private void release(Generation generation) {
        try {
            searchers.release(generation);
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be closed", failure);
        }
    }

    /// Commits and lets go of the folder.
    @Override
    public synchronized void close() {
        try {
            if (writer.isOpen()) {
                writing.commit();
            }
            IOUtils.close(searchers, writer, writer.getDirectory());
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be closed", failure);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    /// Names the sequence that a new reader shows. Only the applying thread makes one, after a whole publication.
    private final class Generations extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new Generation(reader, writing.sequence(), writing.touches());
        }
    }
}
