package lt.klasteriai.cms.core.archive;

import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;
import lt.klasteriai.cms.core.ledger.LedgerSnapshot;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Reads a whole archive without writing anything: every hash, every line, the order of the ids, which leaves no room
/// for an id that comes twice, and the head.
@RequiredArgsConstructor
final class Verification {

    private static final String HEAD = "published/" + LedgerSnapshot.HEAD;

    private final ArchiveFile archive;
    private final ArchivedCollections collections;
    private final Map<String, BsonValue> lastIds = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    private @Nullable BsonDocument head;

    /// @throws ArchiveRefused at the first fault
    void run() {
        for (var file : archive.manifest().files()) {
            var path = path(file);
            requireKnown(file, path);
            archive.read(file, (document, line) -> check(file, path, document, line));
        }
        requireHead();
    }

    static String path(ListedFile file) {
        return file.name().substring(0, file.name().lastIndexOf('-'));
    }

    private void requireKnown(ListedFile file, String path) {
        if (collections.find(path).isEmpty()) {
            throw new ArchiveRefused(file.name(), "This program keeps nothing of that name.");
        }
        int number = Integer.parseInt(
                file.name().substring(path.length() + 1, file.name().lastIndexOf('.')));
        if (number != files.merge(path, 1, Integer::sum)) {
            throw new ArchiveRefused(file.name(), "A file before it is missing, or they are not in order.");
        }
    }

    private void check(ListedFile file, String path, BsonDocument document, long line) {
        var id = ArchivedCollection.id(document);
        var last = lastIds.put(path, id);
        if (last != null && (!IdOrder.isComparable(last, id) || IdOrder.INSTANCE.compare(last, id) >= 0)) {
            throw ArchiveRefused.at(
                    file.name(), line, "Its _id does not come after the one before it, or is the same.");
        }
        if (path.equals(HEAD)) {
            head = document;
        }
    }

    private void requireHead() {
        var manifest = archive.manifest();
        var isTheSame = head != null
                && head.isNumber("sequence")
                && head.getNumber("sequence").longValue() == manifest.head()
                && head.isString("ledger")
                && head.getString("ledger").getValue().equals(manifest.ledger());
        if (!isTheSame) {
            throw new ArchiveRefused(ArchiveFormat.MANIFEST, "Its head and ledger are not those of the documents.");
        }
    }
}
