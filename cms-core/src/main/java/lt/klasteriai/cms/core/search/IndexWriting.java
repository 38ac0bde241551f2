package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/// Writes to the index. Adding the same again changes nothing: every version is found by its id and replaced.
@Slf4j
final class IndexWriting {

    private static final String SEQUENCE = "sequence";
    private static final String LEDGER = "ledger";

    private final IndexWriter writer;
    private volatile long sequence;
    private volatile @Nullable String ledger;
    private volatile Touches touches;
    private long committed;

    IndexWriting(IndexWriter writer) {
        this.writer = writer;
        var data = IndexFolder.commitData(writer);
        this.sequence = Long.parseLong(data.getOrDefault(SEQUENCE, "0"));
        this.ledger = data.get(LEDGER);
        this.touches = Touches.of(data);
        this.committed = sequence;
    }

    /// The last publication that was written as a whole.
    long sequence() {
        return sequence;
    }

    @Nullable
    String ledger() {
        return ledger;
    }

    Touches touches() {
        return touches;
    }

    void beginAnew(String newLedger) throws IOException {
        writer.deleteAll();
        sequence = 0;
        touches = Touches.NONE;
        ledger = newLedger;
        commitNow();
    }

    void add(List<Publication> publications, List<PublishedVersion> opened, List<PublishedVersion> closed)
            throws IOException {
        long last = publications.getLast().sequence();
        for (var version : opened) {
            put(
                    version.to() > last
                            ? version.toBuilder().to(PublishedVersion.OPEN).build()
                            : version);
        }
        for (var version : closed) {
            put(version);
        }
        for (var publication : publications) {
            if (publication.sequence() > sequence) {
                writer.addDocument(document(publication));
            }
        }
        touches = touches.and(opened, last).and(closed, last);
        sequence = last;
    }

    private void put(PublishedVersion version) throws IOException {
        writer.updateDocument(new Term(IndexFields.VERSION, version.id()), VersionFields.of(version));
    }

    private static Document document(Publication publication) {
        var document = new Document();
        document.add(new LongField(IndexFields.PUBLICATION, publication.sequence(), Store.YES));
        document.add(
                new LongField(IndexFields.PUBLICATION_TIME, publication.at().toEpochMilli(), Store.YES));
        return document;
    }

    void commit() throws IOException {
        if (committed != sequence) {
            commitNow();
        }
    }

    private void commitNow() throws IOException {
        var data = new HashMap<String, String>();
        data.put(IndexFolder.FORMAT, PublishedFormat.name());
        data.put(SEQUENCE, Long.toString(sequence));
        if (ledger != null) {
            data.put(LEDGER, ledger);
        }
        touches.addTo(data);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committed = sequence;
    }

    /// Takes nothing more over: half a publication may have been written, and must never be seen or committed.
    void abandon(Exception cause) {
        log.error("The index was written to only in part", cause);
        try {
            writer.rollback();
        } catch (IOException failure) {
            log.error("The index cannot be rolled back", failure);
        }
    }
}
