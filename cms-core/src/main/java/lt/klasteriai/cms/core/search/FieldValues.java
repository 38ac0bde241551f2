package lt.klasteriai.cms.core.search;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.search.query.FieldKind;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.model.cluster.NaceCode;
import lt.klasteriai.cms.model.cluster.NaceRevision;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;

/// What the index holds of a field that publications decide.
///
/// A value that cannot be read as what it should be is served, but neither filtered nor sorted by: one odd value must
/// not keep publications from readers.
@Slf4j
@RequiredArgsConstructor
final class FieldValues {

    private final Document document;
    private final QueryField field;

    /// The id of the version, for the log.
    private final String version;

    void add(JsonNode entry) {
        var values = field.pointers().stream()
                .flatMap(pointer -> JsonValues.at(entry, pointer))
                .toList();
        if (values.isEmpty()) {
            return;
        }
        addTerm(IndexFields.PRESENT, field.name());
        values.forEach(value -> attempt(value, () -> addValue(value)));
        if (field.facetable()) {
            JsonValues.at(entry, field.pointers().getFirst())
                    .forEach(value -> addTerm(IndexFields.facet(field), Letters.comparable(value)));
        }
        attempt(values, () -> addWhole(entry, values));
    }

    private void attempt(Object values, Runnable adding) {
        try {
            adding.run();
        } catch (IllegalArgumentException odd) {
            log.warn("{} {} of {} cannot be indexed: {}", field.name(), values, version, odd.getMessage());
        }
    }

    private void addValue(String value) {
        switch (field.kind()) {
            case KEYWORD, TEXT, BOOLEAN, NACE -> addWord(Letters.comparable(value));
            case CODE -> {
                addWord(Letters.comparable(value));
                addTerm(IndexFields.beginnings(field), Letters.comparable(value));
            }
            case NUMBER, INSTANT, DATE -> addPoint(value);
            case PERIOD, PLACE, DISTANCE, DAYS_AHEAD -> {}
        }
    }

    /// What several values say together.
    private void addWhole(JsonNode entry, List<String> values) {
        switch (field.kind()) {
            case NACE -> addBranches(entry);
            case PERIOD -> addPeriod(entry);
            case PLACE -> document.add(new LatLonPoint(IndexFields.values(field), latitude(values), longitude(values)));
            case DISTANCE ->
                document.add(new LatLonDocValuesField(IndexFields.sort(field), latitude(values), longitude(values)));
            case KEYWORD, CODE, TEXT, BOOLEAN, NUMBER, INSTANT, DATE, DAYS_AHEAD -> {}
        }
    }

    private void addWord(String value) {
        addTerm(IndexFields.values(field), value);
        addTerm(IndexFields.folded(field), Letters.folded(value));
        if (!field.sortable()) {
            return;
        }
        if (field.kind() != FieldKind.TEXT) {
            document.add(new SortedSetDocValuesField(IndexFields.sort(field), new BytesRef(value)));
            return;
        }
        for (var locale : LocaleTag.values()) {
            document.add(new SortedSetDocValuesField(IndexFields.sort(field, locale), Letters.sortKey(value, locale)));
        }
    }

    private void addPoint(String value) {
        long point = Measure.of(field.kind(), value).low();
        document.add(new LongField(IndexFields.values(field), point, Store.NO));
    }

    /// The section of a code stands in no delivered entry; it follows from the revision beside the code.
    private void addBranches(JsonNode entry) {
        var pointer = field.pointers().getFirst();
        JsonValues.nodes(entry, pointer.substring(0, pointer.lastIndexOf('/'))).forEach(each -> {
            var code = each.path("code").asString();
            addTerm(IndexFields.beginnings(field), code);
            var branch =
                    new NaceCode(code, NaceRevision.of(each.path("revision").asString()));
            branch.section().ifPresent(section -> addTerm(IndexFields.beginnings(field), section + code));
        });
    }

    private void addPeriod(JsonNode entry) {
        var first = JsonValues.at(entry, field.pointers().getFirst()).findFirst();
        var last = JsonValues.at(entry, field.pointers().getLast()).findFirst();
        document.add(new LongRange(
                IndexFields.values(field),
                new long[] {
                    first.map(day -> Measure.of(field.kind(), day).low()).orElse(Long.MIN_VALUE)
                },
                new long[] {
                    last.map(day -> Measure.of(field.kind(), day).high()).orElse(Long.MAX_VALUE)
                }));
    }

    private static double longitude(List<String> coordinates) {
        return Double.parseDouble(coordinates.getFirst());
    }

    private static double latitude(List<String> coordinates) {
        return Double.parseDouble(coordinates.getLast());
    }

    private void addTerm(String name, String value) {
        document.add(new StringField(name, value, Store.NO));
    }
}
