package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import lt.klasteriai.cms.core.search.query.Cursor;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.text.TextSearch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// Answers one question for a list.
///
/// Which entries the clock lets into it is asked at the moment of the answer, on every page anew, so that no page calls
/// something open that has closed. Where in the order they stand is asked at the moment of the first page, so that
/// none is skipped or repeated while a reader pages.
final class Listing {

    private final Generation index;
    private final ListQuery query;
    private final Moment moment;
    private final @Nullable Cursor place;
    private final Ordering ordering;
    private final Query matching;

    Listing(Generation index, ListQuery query, Moment moment) throws IOException {
        this.index = index;
        this.query = query;
        this.place = query.after() == null ? query.before() : query.after();
        this.moment = place == null ? moment : new Moment(state(moment, place.sequence()), moment.now(), moment.past());
        Instant orderedAt = place == null ? orderedAt(moment) : place.now();
        this.ordering = new Ordering(query, orderedAt, query.before() != null);
        this.matching = matching();
    }

    /// A page is read in the newest state in which the list is still the one that the cursor belongs to.
    private long state(Moment asked, long cursor) throws IOException {
        return asked.past() ? cursor : index.lastAlike(query.view().type(), cursor);
    }

    /// The newest publication that touched the list. As long as no other does, the same page has the same bytes.
    private long sequence() {
        if (moment.past()) {
            return moment.sequence();
        }
        long touched = index.touches().of(query.view().type());
        return place == null ? touched : Math.min(place.sequence(), touched);
    }

    /// Not the very instant: as long as the clock changes nothing, the same list has the same cursors.
    private Instant orderedAt(Moment moment) throws IOException {
        return moment.past() ? moment.now() : index.steadySince(query.view().type(), moment.now());
    }

    private Query matching() throws IOException {
        var view = query.view();
        var visible = index.visible(view.type(), view.locales(), moment.sequence());
        var all = new BooleanQuery.Builder().add(visible, Occur.FILTER);
        var conditions = new Conditions(moment.now().toEpochMilli());
        query.conditions().forEach(each -> all.add(conditions.query(each), Occur.FILTER));
        var text = query.text();
        if (text != null) {
            all.add(TextSearch.in(index, visible, text, view.locales()).query(), Occur.MUST);
        }
        return all.build();
    }

    Page page() throws IOException {
        var found = search(query.size() + 1).scoreDocs;
        var stretch = Stretch.of(found, query.size(), query.before() != null, place != null);
        return new Page(
                index.load(stretch.shown()),
                stretch.next(this::cursor),
                stretch.previous(this::cursor),
                query.count() ? (long) index.count(matching) : null,
                facets(),
                moment,
                sequence());
    }

    private TopFieldDocs search(int limit) throws IOException {
        var sort = ordering.sort().rewrite(index);
        var after = place == null ? null : ordering.place(place);
        return index.search(matching, new TopFieldCollectorManager(sort, limit, after, limit));
    }

    private String cursor(ScoreDoc found) {
        return ordering.cursor((FieldDoc) found, sequence()).encode();
    }

    private Map<String, List<FacetValue>> facets() throws IOException {
        if (query.facets().isEmpty()) {
            return Map.of();
        }
        var counted = new LinkedHashMap<String, List<FacetValue>>();
        var facets = new Facets(index, Matches.of(matching, index), moment.now().toEpochMilli());
        for (var field : query.facets()) {
            counted.put(field.name(), facets.count(field));
        }
        return Collections.unmodifiableMap(counted);
    }
}
