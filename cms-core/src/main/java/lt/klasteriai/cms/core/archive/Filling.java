package lt.klasteriai.cms.core.archive;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;
import lt.klasteriai.cms.core.entry.EntrySnapshot;
import lt.klasteriai.cms.core.ledger.LedgerSnapshot;
import org.bson.BsonDocument;

/// Writes the documents of a verified archive. What a reader or a worker acts upon comes after what it refers to:
/// entries and the ledger's contents, then the head, which makes them visible, then whatever waits for its time.
@RequiredArgsConstructor
final class Filling {

    private static final int AT_ONCE = 100;
    private static final String HEAD = "published/" + LedgerSnapshot.HEAD;
    private static final List<String> ENTRIES =
            EntrySnapshot.COLLECTIONS.stream().map(name -> "authoring/" + name).toList();

    private final ArchiveFile archive;
    private final Contents before;

    void run() {
        archive.manifest().files().stream()
                .sorted(Comparator.comparingInt(Filling::turn))
                .forEach(this::fill);
    }

    private static int turn(ListedFile file) {
        var path = Verification.path(file);
        if (ENTRIES.contains(path)) {
            return 0;
        }
        if (path.equals(HEAD)) {
            return 2;
        }
        return path.startsWith("published/") ? 1 : 3;
    }

    private void fill(ListedFile file) {
        var collection = before.collection(Verification.path(file));
        var page = new ArrayList<BsonDocument>();
        archive.read(file, (document, line) -> {
            page.add(form(collection, document));
            if (page.size() == AT_ONCE) {
                insert(file, line, collection, page);
            }
        });
        insert(file, file.lines(), collection, page);
    }

    private BsonDocument form(ArchivedCollection collection, BsonDocument document) {
        return collection.path().equals(HEAD)
                ? LedgerSnapshot.imported(document)
                : before.completed(collection, document);
    }

    private static void insert(ListedFile file, long lastLine, ArchivedCollection collection, List<BsonDocument> page) {
        try {
            collection.insert(page);
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteErrors().isEmpty()) {
                throw refused;
            }
            throw ArchiveRefused.at(
                    file.name(),
                    lastLine - page.size() + 1 + firstRefused(refused),
                    "The document has a name or key that belongs to another one.");
        }
        page.clear();
    }

    private static int firstRefused(MongoBulkWriteException refused) {
        return refused.getWriteErrors().stream()
                .mapToInt(BulkWriteError::getIndex)
                .min()
                .orElse(0);
    }
}
