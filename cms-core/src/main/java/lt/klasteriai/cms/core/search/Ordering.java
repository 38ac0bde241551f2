package lt.klasteriai.cms.core.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.Cursor;
import lt.klasteriai.cms.core.search.query.FieldKind;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.query.SortKey;
import lt.klasteriai.cms.core.search.text.Relevance;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The order of a list, and places in it. A page before a place is found by reading the list backwards.
@RequiredArgsConstructor
final class Ordering {

    /// A place is found by its sort values and entry alone; this stands behind all that are equal to it.
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    private final ListQuery query;
    private final Instant now;
    private final boolean backwards;

    Sort sort() {
        var fields = new ArrayList<SortField>();
        if (query.byRelevance()) {
            fields.add(Relevance.field(backwards));
        }
        query.sort().forEach(key -> fields.add(field(key)));
        fields.add(ByEntry.field(backwards));
        return new Sort(fields.toArray(SortField[]::new));
    }

    /// Entries without a value come last in the order of the list, so first when it is read backwards.
    private SortField field(SortKey key) {
        boolean reverse = key.descending() != backwards;
        long missing = key.descending() ? Long.MIN_VALUE : Long.MAX_VALUE;
        if (key.field().kind() == FieldKind.DISTANCE) {
            LongValuesSource distances = new DistanceSort(
                    IndexFields.sort(key.field()), query.circle().orElseThrow());
            return distances.getSortField(reverse, missing);
        }
        if (key.field().timed()) {
            LongValuesSource values = new TimedSort(IndexFields.sort(key.field()), now.toEpochMilli());
            return values.getSortField(reverse, missing);
        }
        if (key.field().kind().measurable()) {
            return new SortedNumericSortField(
                    IndexFields.values(key.field()),
                    SortField.Type.LONG,
                    reverse,
                    SortedNumericSelector.Type.MAX,
                    missing);
        }
        return new SortedSetSortField(
                bytesField(key),
                reverse,
                SortedSetSelector.Type.MAX,
                key.descending() ? SortField.STRING_FIRST : SortField.STRING_LAST);
    }

    private String bytesField(SortKey key) {
        return key.field().kind() == FieldKind.TEXT
                ? IndexFields.sort(key.field(), query.view().locale())
                : IndexFields.sort(key.field());
    }

    /// The place of a document that was found in this order.
    Cursor cursor(FieldDoc document, long sequence) {
        @Nullable Object[] found = Objects.requireNonNull(document.fields);
        int last = found.length - 1;
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            values.add(portable(found[i]));
        }
        var entry = ((BytesRef) Objects.requireNonNull(found[last])).utf8ToString();
        return new Cursor(sequence, now, query.fingerprint(), values, entry);
    }

    private static @Nullable Object portable(@Nullable Object value) {
        return value instanceof BytesRef bytes ? BytesRef.deepCopyOf(bytes).bytes : value;
    }

    FieldDoc place(Cursor cursor) {
        List<@Nullable Object> values = new ArrayList<>();
        cursor.values().forEach(value -> values.add(value instanceof byte[] bytes ? new BytesRef(bytes) : value));
        values.add(new BytesRef(cursor.entry()));
        return new FieldDoc(BEHIND_ALL, Float.NaN, values.toArray());
    }
}
