package lt.klasteriai.cms.core.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.EntryId;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads one page of what a query matches, in its order. A page before a place is found by reading backwards.
@RequiredArgsConstructor
final class Matches {

    private final FindingQuery query;
    private final Query matching;

    /// @param entries in their order
    record Found(
            List<EntryId> entries,
            @Nullable String next,
            @Nullable String previous) {}

    Found page(IndexSearcher searcher) throws IOException {
        var cursor = query.before() == null ? query.after() : query.before();
        boolean backwards = query.before() != null;
        var place = cursor == null ? null : Place.parse(cursor, query).document();
        var found = searcher.search(
                matching, new TopFieldCollectorManager(order(backwards), query.size() + 1, place, query.size() + 1));
        boolean more = found.scoreDocs.length > query.size();
        var shown = new ArrayList<ScoreDoc>(Arrays.asList(found.scoreDocs));
        if (more) {
            shown.removeLast();
        }
        var inOrder = backwards ? shown.reversed() : shown;
        boolean hasNext = !inOrder.isEmpty() && (backwards || more);
        boolean hasPrevious = !inOrder.isEmpty() && (backwards ? more : cursor != null);
        return new Found(
                inOrder.stream().map(Matches::entry).toList(),
                hasNext ? place(inOrder.getLast()) : null,
                hasPrevious ? place(inOrder.getFirst()) : null);
    }

    private String place(ScoreDoc document) {
        return Place.of((FieldDoc) document, query).text();
    }

    private static EntryId entry(ScoreDoc document) {
        @Nullable Object[] values = Objects.requireNonNull(((FieldDoc) document).fields);
        return new EntryId(((BytesRef) Objects.requireNonNull(values[values.length - 1])).utf8ToString());
    }

    private Sort order(boolean backwards) {
        var newest = new SortedNumericSortField(DraftFields.UPDATED_AT, SortField.Type.LONG, !backwards);
        var id = new SortField(DraftFields.ID, SortField.Type.STRING, backwards);
        return query.text() == null
                ? new Sort(newest, id)
                : new Sort(new SortField(null, SortField.Type.SCORE, backwards), newest, id);
    }
}
