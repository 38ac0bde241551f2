package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// A database whose documents are in the file and whose indexes are in memory, built anew on opening.
final class EmbeddedDatabase extends H2Database {

    private static final String DATA = "databases.";
    private static final String FIGURES = "meta.";

    private final MVStore file;
    private final List<EmbeddedCollection> opening;
    private boolean open;

    /// The superclass opens the collections and names their indexes; these are filled when all are known.
    EmbeddedDatabase(String name, MVStore file, CursorRegistry cursors) {
        this.file = file;
        this.opening = new ArrayList<>();
        super(name, file, cursors);
        opening.forEach(EmbeddedCollection::open);
        opening.clear();
        open = true;
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        var types = new MVMap.Builder<Object, Document>().keyType(new Id()).valueType(new Bson());
        MVMap<Object, Document> documents = file.openMap(DATA + fullName, types);
        MVMap<String, Object> figures = file.openMap(FIGURES + fullName);
        var collection = new EmbeddedCollection(this, name, options, documents, figures, cursorRegistry);
        if (open) {
            collection.open();
        } else {
            opening.add(collection);
        }
        return collection;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SortedIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SortedIndex(name, keys, sparse, false);
    }

    /// The inherited way also takes the maps of databases whose names only begin like this one's.
    @Override
    public void drop(Oplog oplog) {
        List.copyOf(file.getMapNames()).stream()
                .filter(map ->
                        map.startsWith(DATA + databaseName + ".") || map.startsWith(FIGURES + databaseName + "."))
                .forEach(file::removeMap);
    }

    /// The inherited way leaves the indexes behind.
    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw Refusal.unsupported("renameCollection");
    }
}
