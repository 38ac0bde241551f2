package lt.klasteriai.cms.core.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// Every published version, visible and closed, in a Lucene index on disk. One thread applies, any number read.
@SuppressWarnings("DoNotCallSuggester")
public final class PublishedIndex implements AutoCloseable {

    /// Opens the index in this folder. One that is corrupt or of an older format is deleted and begins anew, empty.
    public static PublishedIndex open(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /// The ledger that the content came from, as [lt.klasteriai.cms.core.ledger.Ledger#identity] names it; empty while
    /// the index is.
    public Optional<String> ledger() {
        throw new UnsupportedOperationException();
    }

    /// Forgets everything and stands at sequence 0 of this ledger.
    public void beginAnew(String ledger) {
        throw new UnsupportedOperationException(ledger);
    }

    /// The sequence that readers see; 0 while nothing was applied.
    public long appliedSequence() {
        throw new UnsupportedOperationException();
    }

    /// Takes over publications in order. Readers see all of them at once or none. Those applied already are ignored.
    ///
    /// @param publications consecutive; the first follows the applied sequence, or has been applied already
    /// @param opened the versions that they made
    /// @param closed the versions that they replaced or withdrew
    /// @throws PublicationGap when a publication is missing in between
    public void apply(List<Publication> publications, List<PublishedVersion> opened, List<PublishedVersion> closed) {
        throw new UnsupportedOperationException();
    }

    /// Makes durable what was applied. Without it a crash only costs applying again.
    public void commit() {
        throw new UnsupportedOperationException();
    }

    /// Waits until readers see this sequence.
    ///
    /// @return false when that took too long
    public boolean awaitSequence(long sequence, Duration timeout) {
        throw new UnsupportedOperationException();
    }

    /// The state of this moment, for one request. The caller closes it.
    public Snapshot snapshot() {
        throw new UnsupportedOperationException();
    }

    /// Commits and lets go of the folder.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
