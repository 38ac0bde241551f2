package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/// A place in an index: an entry of a document, or an edge just before or after all entries that begin with a row.
///
/// @param row with a value for each field of the index, or for fewer at an edge
/// @param side 0 for an entry, negative before and positive after
/// @param position the document's id; null at an edge
record IndexEntry(Row row, int side, @Nullable Object position) implements Comparable<IndexEntry> {

    static IndexEntry before(Row row) {
        return new IndexEntry(row, -1, null);
    }

    static IndexEntry after(Row row) {
        return new IndexEntry(row, 1, null);
    }

    static IndexEntry at(Row row, Object position) {
        return new IndexEntry(row, 0, position);
    }

    /// MongoDB's order of values; a missing value is null.
    @Override
    public int compareTo(IndexEntry other) {
        var order = ValueComparator.ascWithoutListHandling();
        int shared = Math.min(row.size(), other.row.size());
        for (int i = 0; i < shared; i++) {
            int difference =
                    order.compare(row.values().get(i), other.row.values().get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return side != other.side ? Integer.compare(side, other.side) : order.compare(position, other.position);
    }
}
