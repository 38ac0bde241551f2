package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;

/// What a publication that has not happened would change, to be read like what has: by the same questions, with the
/// same answers. Kept in memory; thread-safe.
public final class Foreseen {

    private final long sequence;
    private final List<Term> replaced;
    private final IndexReader versions;

    private Foreseen(long sequence, List<Term> replaced, IndexReader versions) {
        this.sequence = sequence;
        this.replaced = replaced;
        this.versions = versions;
    }

    /// @param opened the versions that the publication would make visible
    /// @param closed those that it would replace or withdraw
    public static Foreseen of(Publication next, List<PublishedVersion> opened, List<PublishedVersion> closed) {
        var ended = closed.stream()
                .map(version -> version.toBuilder().to(next.sequence()).build())
                .toList();
        var replaced = ended.stream()
                .map(version -> new Term(IndexFields.VERSION, version.id()))
                .toList();
        try {
            return new Foreseen(next.sequence(), replaced, index(next, opened, ended));
        } catch (IOException failure) {
            throw new UncheckedIOException("versions cannot be indexed in memory", failure);
        }
    }

    private static IndexReader index(Publication next, List<PublishedVersion> opened, List<PublishedVersion> closed)
            throws IOException {
        try (var writer = PublishedFormat.in(null).open()) {
            var writing = new IndexWriting(writer);
            writing.add(List.of(next), opened, closed);
            writing.commit();
            return DirectoryReader.open(writer.getDirectory());
        }
    }

    /// The public state as it would be.
    ///
    /// @param present the state that the publication would follow; closed with the one that is returned
    public Snapshot after(Snapshot present) {
        try {
            var readers = new ArrayList<IndexReader>();
            for (var leaf : present.index().getIndexReader().leaves()) {
                readers.add(WithoutSome.of(leaf.reader(), replaced));
            }
            readers.add(versions);
            return new Snapshot(generation(readers), present::close);
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be read", failure);
        }
    }

    /// Nothing but the versions of the publication itself.
    ///
    /// @param present the state that the publication would follow; closed with the one that is returned
    public Snapshot instead(Snapshot present) {
        try {
            return new Snapshot(generation(List.of(versions)), present::close);
        } catch (IOException failure) {
            throw new UncheckedIOException("the index cannot be read", failure);
        }
    }

    private Generation generation(List<IndexReader> readers) throws IOException {
        return new Generation(
                new MultiReader(readers.toArray(IndexReader[]::new), false), sequence, Touches.ofAll(sequence));
    }
}
