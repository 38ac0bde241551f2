package lt.klasteriai.cms.core.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lt.klasteriai.cms.model.entry.ContentType;

/// Reads the parameters of a list.
final class ListQueryParser {

    private static final String KNOWN = ViewParser.KNOWN + ", filter[field], filter[field][operator], sort, "
            + PageParser.KNOWN + ", facets, count, q";

    private final ContentType type;
    private final QueryFields fields;
    private final Parameters parameters;

    ListQueryParser(ContentType type, Map<String, List<String>> parameters) {
        this.type = type;
        this.fields = QueryFields.of(type);
        this.parameters = new Parameters(parameters);
    }

    ListQuery parse() {
        var view = ViewParser.parse(type, parameters);
        var conditions = new ConditionParser(fields, parameters).parse();
        var page = new PageParser(parameters);
        var text = parameters.read("q", TextQuery::parse);
        var query = new ListQuery(
                view,
                conditions,
                parameters.read("sort", this::sort).orElseGet(() -> usualSort(text)),
                page.size(),
                null,
                null,
                parameters.read("facets", this::facets).orElse(List.of()),
                parameters.read("count", Parameters::bool).orElse(false),
                text.orElse(null));
        if (query.circle().isEmpty() && sortsByDistance(query)) {
            parameters.reject("sort", Parameters.INVALID_VALUE, "distance sorts only what filter[point][near] finds.");
        }
        var place = page.place(
                cursor -> cursor.fingerprint() == query.fingerprint() && cursor.fits(query.sort()),
                "A cursor is taken as it is from an answer of the same list; type, filters, sort, locale and text"
                        + " must be the same.");
        parameters.finish(KNOWN);
        return query.withAfter(place.after()).withBefore(place.before());
    }

    private static boolean sortsByDistance(ListQuery query) {
        return query.sort().stream().anyMatch(key -> key.field().kind() == FieldKind.DISTANCE);
    }

    private List<SortKey> usualSort(Optional<TextQuery> text) {
        return text.isPresent() ? List.of() : sort(fields.defaultSort());
    }

    private List<SortKey> sort(String value) {
        var keys = new ArrayList<SortKey>();
        for (var part : Parameters.list(value, Limits.SORT_FIELDS)) {
            boolean descending = part.startsWith("-");
            var field = known(descending ? part.substring(1) : part, QueryField::sortable);
            if (keys.stream().anyMatch(key -> key.field().equals(field))) {
                throw new IllegalArgumentException("A field can be sorted by only once.");
            }
            keys.add(new SortKey(field, descending));
        }
        return List.copyOf(keys);
    }

    private List<QueryField> facets(String value) {
        return Parameters.list(value, Limits.FACETS).stream()
                .map(name -> known(name, QueryField::facetable))
                .toList();
    }

    private QueryField known(String name, Predicate<QueryField> can) {
        return fields.find(name)
                .filter(can)
                .orElseThrow(() -> new IllegalArgumentException("Possible are: " + fields.names(can)));
    }
}
