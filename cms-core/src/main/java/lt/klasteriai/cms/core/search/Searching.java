package lt.klasteriai.cms.core.search;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import lt.klasteriai.cms.core.search.SearchPage.Hit;
import lt.klasteriai.cms.core.search.query.Cursor;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.core.search.text.Highlights;
import lt.klasteriai.cms.core.search.text.Relevance;
import lt.klasteriai.cms.core.search.text.TextSearch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Answers one search. The clock decides nothing in it but what the entries found say.
final class Searching {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// A place is found by its relevance and entry alone; this stands behind all that are equal to it.
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    private final Generation index;
    private final SearchQuery query;
    private final Moment moment;
    private final boolean backwards;
    private final Highlights highlights;
    private final Query matching;

    Searching(Generation index, SearchQuery query, Moment moment) throws IOException {
        this.index = index;
        this.query = query;
        var place = query.place();
        this.moment = place == null ? moment : new Moment(place.sequence(), moment.now(), moment.past());
        this.backwards = query.before() != null;
        var visible = visible();
        var text = TextSearch.in(index, visible, query.text(), query.locales());
        this.highlights = new Highlights(text);
        this.matching = new BooleanQuery.Builder()
                .add(visible, Occur.FILTER)
                .add(text.query(), Occur.MUST)
                .build();
    }

    private Query visible() throws IOException {
        var ofAnyType = new ArrayList<Query>();
        for (var type : query.types()) {
            ofAnyType.add(index.visible(type, query.locales(), moment.sequence()));
        }
        return ofAnyType.size() == 1 ? ofAnyType.getFirst() : Versions.anyOf(ofAnyType);
    }

    SearchPage page() throws IOException {
        var found = find(query.size() + 1).scoreDocs;
        var stretch = Stretch.of(found, query.size(), backwards, query.place() != null);
        return new SearchPage(
                hits(stretch.shown()),
                stretch.next(this::cursor),
                stretch.previous(this::cursor),
                query.count() ? (long) index.count(matching) : null,
                query.facets() ? types() : List.of(),
                moment);
    }

    private TopFieldDocs find(int limit) throws IOException {
        var order = new Sort(Relevance.field(backwards), ByEntry.field(backwards));
        return index.search(
                matching, new TopFieldCollectorManager(order.rewrite(index), limit, place(query.place()), limit));
    }

    private List<Hit> hits(List<ScoreDoc> found) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var version : index.load(found)) {
            hits.add(new Hit(version, highlights.of(MAPPER.readTree(version.json()), version.locale())));
        }
        return hits;
    }

    private List<FacetValue> types() throws IOException {
        var counts = new ArrayList<FacetValue>();
        for (var type : query.types()) {
            int count = index.count(Versions.allOf(matching, Versions.ofType(type)));
            if (count > 0) {
                counts.add(new FacetValue(type.segment(), count));
            }
        }
        counts.sort(comparingLong(FacetValue::count).reversed());
        return List.copyOf(counts);
    }

    private String cursor(ScoreDoc found) {
        @Nullable Object[] values = Objects.requireNonNull(((FieldDoc) found).fields);
        var entry = ((BytesRef) Objects.requireNonNull(values[1])).utf8ToString();
        List<@Nullable Object> place = new ArrayList<>();
        place.add(values[0]);
        return new Cursor(moment.sequence(), Instant.EPOCH, query.fingerprint(), place, entry).encode();
    }

    private static @Nullable FieldDoc place(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new FieldDoc(BEHIND_ALL, Float.NaN, new @Nullable Object[] {
                    cursor.values().getFirst(), new BytesRef(cursor.entry())
                });
    }
}
