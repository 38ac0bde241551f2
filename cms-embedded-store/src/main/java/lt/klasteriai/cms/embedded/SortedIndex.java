package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An index kept in memory as a sorted set, always ascending. A document with an array has an entry for each element.
///
/// Guarded by the backend's lock.
final class SortedIndex extends Index<Object> {

    private final boolean unique;
    private final NavigableSet<IndexEntry> entries = new TreeSet<>();
    private final Set<String> overArrays = new HashSet<>();

    SortedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
    }

    List<String> fields() {
        return keys();
    }

    /// A sparse index leaves documents out, so a query served by it could miss some.
    boolean isComplete() {
        return !isSparse();
    }

    /// Whether one document may stand at several places.
    boolean isOverArrays() {
        return !overArrays.isEmpty();
    }

    /// Whether one document may stand at several places among those that have the same first values.
    boolean isOverArraysIn(List<String> fields) {
        return !Collections.disjoint(overArrays, fields);
    }

    NavigableSet<IndexEntry> between(IndexEntry from, IndexEntry to) {
        return from.compareTo(to) > 0 ? Collections.emptyNavigableSet() : entries.subSet(from, true, to, true);
    }

    @Override
    public Object getPosition(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        fields().stream()
                .filter(field -> valueOf(document, field) instanceof Collection)
                .forEach(overArrays::add);
        rows(document).forEach(row -> entries.add(IndexEntry.at(row, position)));
    }

    @Override
    public Object remove(Document document) {
        Object position = getPosition(document);
        rows(document).forEach(row -> entries.remove(IndexEntry.at(row, position)));
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        remove(before);
        add(after, position, collection);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        requireUnique(document, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        requireUnique(after, getPosition(before), collection);
    }

    private void requireUnique(Document document, @Nullable Object own, MongoCollection<Object> collection) {
        if (!unique) {
            return;
        }
        for (Row row : rows(document)) {
            if (between(IndexEntry.before(row), IndexEntry.after(row)).stream()
                    .anyMatch(entry -> !Objects.equals(entry.position(), own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(row.values()));
            }
        }
    }

    private List<Row> rows(Document document) {
        if (isSparse() && fields().stream().allMatch(field -> valueOf(document, field) instanceof Missing)) {
            return List.of();
        }
        List<Row> rows = List.of(Row.EMPTY);
        for (String field : fields()) {
            rows = Row.extend(rows, elements(valueOf(document, field)));
        }
        return rows;
    }

    private static @Nullable Object valueOf(Document document, String field) {
        return Utils.getSubdocumentValueCollectionAware(document, field);
    }

    /// An empty array is found like null.
    private static List<@Nullable Object> elements(@Nullable Object value) {
        if (value instanceof Collection<?> values && !values.isEmpty()) {
            return new ArrayList<>(values);
        }
        List<@Nullable Object> only = new ArrayList<>();
        only.add(value instanceof Collection ? null : value);
        return only;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    /// An index of the same name must be the same index.
    @Override
    public boolean hasSameOptions(Index<?> other) {
        return toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    /// Queries are served through [IndexScan] instead.
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return List.of();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
