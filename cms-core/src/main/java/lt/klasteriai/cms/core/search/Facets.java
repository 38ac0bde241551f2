package lt.klasteriai.cms.core.search;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import lt.klasteriai.cms.core.search.query.QueryField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Counts how many of the entries that were found have which value.
@RequiredArgsConstructor
final class Facets {

    private static final int MOST_VALUES = 100;

    private final Generation index;
    private final Matches matches;
    private final long now;

    List<FacetValue> count(QueryField field) throws IOException {
        var counts = new ArrayList<FacetValue>();
        for (var value : (field.timed() ? timedValues(field) : values(field)).entrySet()) {
            int count = matches.count(value.getValue());
            if (count > 0) {
                counts.add(new FacetValue(value.getKey(), count));
            }
        }
        counts.sort(comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
        return List.copyOf(counts.subList(0, Math.min(MOST_VALUES, counts.size())));
    }

    private Map<String, Query> values(QueryField field) throws IOException {
        var values = new HashMap<String, Query>();
        var name = IndexFields.facet(field);
        var terms = MultiTerms.getTerms(index.getIndexReader(), name);
        if (terms != null) {
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                var value = term.utf8ToString();
                values.put(value, new TermQuery(new Term(name, value)));
            }
        }
        return values;
    }

    private Map<String, Query> timedValues(QueryField field) {
        var values = new HashMap<String, Query>();
        var prefix = IndexFields.timed(field, "");
        for (var info : FieldInfos.getMergedFieldInfos(index.getIndexReader())) {
            var name = info.getName();
            if (name.startsWith(prefix)) {
                values.put(
                        name.substring(prefix.length()),
                        LongRange.newIntersectsQuery(name, new long[] {now}, new long[] {now}));
            }
        }
        return values;
    }
}
