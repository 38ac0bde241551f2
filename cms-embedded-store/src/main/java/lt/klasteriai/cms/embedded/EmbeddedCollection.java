package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A collection that finds documents by the index which narrows the query best.
final class EmbeddedCollection extends H2Collection {

    private boolean open;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    /// Fills all indexes in one pass over the documents; until then they are only known by name.
    void open() {
        fill(getIndexes());
        open = true;
    }

    /// An index of a known name must be the same one.
    @Override
    public void addIndex(Index<Object> index) {
        if (getIndexes().stream().anyMatch(known -> known.getName().equals(index.getName()))) {
            super.addIndex(index);
            return;
        }
        if (open) {
            fill(List.of(index));
        }
        getIndexes().add(index);
    }

    private void fill(List<Index<Object>> indexes) {
        try {
            streamAllDocumentsWithPosition()
                    .forEach(found -> indexes.forEach(index -> {
                        index.checkAdd(found.getDocument(), this);
                        index.add(found.getDocument(), found.getPosition(), this);
                    }));
        } catch (MongoServerError duplicate) {
            throw new IndexBuildFailedException(duplicate, this);
        }
    }

    /// The batch size is left to [Cursors].
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Optional<IndexScan> scan = IndexScan.best(getIndexes(), query, order);
        if (scan.isEmpty()) {
            return matchDocuments(query, order, skip, limit, 0, projection);
        }
        return matchDocumentsFromStream(
                scan.get().positions().map(this::getDocument),
                query,
                scan.get().isSorted() ? null : order,
                skip,
                limit,
                0,
                projection);
    }

    /// Measuring every document would cost as much as storing it.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
