package lt.klasteriai.cms.core.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.core.entry.EntryChanges.Mark;
import lt.klasteriai.cms.core.entry.EntryChanges.Marked;
import lt.klasteriai.cms.core.search.IndexFolder;
import lt.klasteriai.cms.model.entry.EntryId;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The newest draft of every entry, in a Lucene index.
///
/// Whatever happens to it is only a loss of time: each entry in it carries the mark of the state that it was made of,
/// so it can be compared with the store and made good. Thread-safe.
final class DraftIndex implements AutoCloseable {

    private static final String FORMAT = "drafts-3";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private DraftIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        writer.setLiveCommitData(Map.of(IndexFolder.FORMAT, FORMAT).entrySet());
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in this folder. One that is corrupt or of an older format is deleted and begins anew, empty.
    ///
    /// @param folder null for one in memory
    /// @throws UncheckedIOException when the folder cannot be used or another process uses it
    static DraftIndex open(@Nullable Path folder) {
        try {
            return new DraftIndex(new IndexFolder(folder, FORMAT, DraftFields.analyzer()).open());
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of drafts in " + folder + " cannot be opened", failure);
        }
    }

    /// Takes these over, in place of earlier states of the same entries.
    void put(Collection<Marked> entries) {
        write(() -> {
            for (var each : entries) {
                writer.updateDocument(DraftFields.id(each.mark().entry()), DraftFields.of(each));
            }
        });
    }

    void remove(Collection<EntryId> entries) {
        write(() -> {
            for (var entry : entries) {
                writer.deleteDocuments(DraftFields.id(entry));
            }
        });
    }

    private void write(Writing writing) {
        try {
            writing.write();
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of drafts cannot be written", failure);
        }
    }

    /// Makes durable what was taken over. Without it a crash only costs taking it over again.
    void commit() {
        try {
            writer.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of drafts cannot be made durable", failure);
        }
    }

    /// Those of the marks that are not in the index: the entry is missing, or is there in another state.
    List<Mark> unknown(List<Mark> marks) {
        return read(searcher ->
                marks.stream().filter(mark -> !isKnown(searcher, mark)).toList());
    }

    private static boolean isKnown(IndexSearcher searcher, Mark mark) {
        try {
            for (var leaf : searcher.getIndexReader().leaves()) {
                var found = leaf.reader().postings(DraftFields.id(mark.entry()), PostingsEnum.NONE);
                var living = leaf.reader().getLiveDocs();
                while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (living == null || living.get(found.docID())) {
                        return value(leaf.reader().getNumericDocValues(DraftFields.WRITES), found) == mark.writes()
                                && value(leaf.reader().getNumericDocValues(DraftFields.CHANGED_AT), found)
                                        == mark.changedAt().toEpochMilli();
                    }
                }
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long value(@Nullable NumericDocValues values, PostingsEnum at) throws IOException {
        return values != null && values.advanceExact(at.docID()) ? values.longValue() : -1;
    }

    /// The ids of all entries in it, and perhaps of some that were in it.
    Set<EntryId> entries() {
        return read(searcher -> {
            var entries = new HashSet<EntryId>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), DraftFields.ID);
            if (terms != null) {
                var each = terms.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    entries.add(new EntryId(id.utf8ToString()));
                }
            }
            return entries;
        });
    }

    /// Reads the index as it is at this moment.
    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of drafts cannot be read", failure);
        }
    }

    /// Commits and lets go of the folder.
    @Override
    public void close() {
        try {
            if (writer.isOpen()) {
                writer.commit();
            }
            IOUtils.close(searchers, writer, writer.getDirectory());
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of drafts cannot be closed", failure);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    /// What to do with the index.
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
