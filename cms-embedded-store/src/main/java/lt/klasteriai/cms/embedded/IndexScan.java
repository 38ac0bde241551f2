package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A way to answer a query by an index: equal values for its first fields, perhaps a range of the next one.
///
/// @param rows the possible values of the first fields
/// @param range what is asked of the field after them
/// @param direction of the query's order when the index has it: 1 or -1; 0 when the result must be sorted
record IndexScan(SortedIndex index, List<Row> rows, Condition range, int direction) {

    static Optional<IndexScan> best(List<? extends Index<?>> indexes, Document query, @Nullable Document order) {
        return indexes.stream()
                .map(SortedIndex.class::cast)
                .filter(SortedIndex::isComplete)
                .map(index -> of(index, query, order == null ? new Document() : order))
                .filter(scan -> scan.merit() > 0)
                .max(Comparator.comparingInt(IndexScan::merit));
    }

    private static IndexScan of(SortedIndex index, Document query, Document order) {
        List<Row> rows = List.of(Row.EMPTY);
        for (String field : index.fields()) {
            Condition condition = Condition.on(field, query);
            if (condition.points().isEmpty()) {
                return new IndexScan(index, rows, condition, direction(index, rows, order));
            }
            rows = Row.extend(rows, condition.points());
        }
        return new IndexScan(index, rows, Condition.NONE, direction(index, rows, order));
    }

    /// An index over arrays holds a document at several places, but once for each element; so after one element the
    /// order holds. Several rows are not sorted among each other.
    private static int direction(SortedIndex index, List<Row> rows, Document order) {
        List<String> free =
                index.fields().subList(rows.getFirst().size(), index.fields().size());
        List<String> fixed = index.fields().subList(0, rows.getFirst().size());
        List<String> wanted =
                order.keySet().stream().filter(field -> !fixed.contains(field)).toList();
        List<Integer> directions =
                wanted.stream().map(order::get).map(IndexScan::sign).distinct().toList();
        boolean same = wanted.size() <= free.size() && wanted.equals(free.subList(0, wanted.size()));
        if (index.isOverArraysIn(free) || rows.size() > 1 || !same || directions.size() != 1) {
            return 0;
        }
        return directions.getFirst();
    }

    private static int sign(@Nullable Object direction) {
        return direction instanceof Number number ? Integer.signum(number.intValue()) : 0;
    }

    boolean isSorted() {
        return direction != 0;
    }

    private int merit() {
        return (findsAtMostOneEach() ? 1_000 : 0) + meritOfFields();
    }

    /// A unique index all of whose values are given, as that of the ids: nothing narrows a query more.
    private boolean findsAtMostOneEach() {
        return index.isUnique() && rows.getFirst().size() == index.fields().size();
    }

    private int meritOfFields() {
        return 4 * rows.getFirst().size() + (range.isRange() ? 2 : 0) + (isSorted() ? 1 : 0);
    }

    /// Positions of all documents that the query wants, perhaps of more.
    Stream<Object> positions() {
        Stream<Object> positions = rows.stream().flatMap(this::positionsOf);
        return rows.size() > 1 || index.isOverArrays() ? positions.distinct() : positions;
    }

    private Stream<Object> positionsOf(Row row) {
        NavigableSet<IndexEntry> entries = index.between(range.lowest(row), range.highest(row));
        return (direction < 0 ? entries.descendingSet() : entries).stream().map(IndexEntry::position);
    }
}
