package lt.klasteriai.cms.delivery.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of the API as OpenAPI has them. Filters come from the table that the query grammar reads, properties
/// and references from the schema of the delivered entry.
final class ParameterDescriptions {

    private static final String TEXT = "Words that must all occur in the entry, in whatever form and with or without"
            + " diacritics; a phrase in quotation marks; the last word may be only begun. At most " + Limits.TEXT_LENGTH
            + " characters and " + Limits.TEXT_WORDS + " words.";

    /// Feeds are archived by it, so it is asked for by the month.
    private static final String ORDER_OF_FEEDS = "filter[firstPublishedAt]";

    private ParameterDescriptions() {}

    static List<ObjectNode> ofList(ContentType type) {
        var parameters = new ArrayList<>(ofView(type));
        parameters.addAll(filters(type));
        parameters.add(sort(type));
        parameters.add(query(
                "page[size]", Json.integer(1, Limits.PAGE_SIZE), "How many entries at the most; 20 unless given."));
        parameters.add(query("page[after]", Json.string(), "The cursor `next` of the page before."));
        parameters.add(query("page[before]", Json.string(), "The cursor `previous` of the page after."));
        parameters.add(
                list("facets", names(type, QueryField::facetable), Limits.FACETS, "Fields whose values are counted."));
        parameters.add(query("count", Json.bool(), "Whether to count all entries of the list."));
        parameters.add(query("q", text(), TEXT + " Without `sort` the entries that fit best come first."));
        return parameters;
    }

    private static ObjectNode text() {
        return Json.string().put("maxLength", Limits.TEXT_LENGTH);
    }

    static List<ObjectNode> ofSearch(List<ContentType> types) {
        return List.of(
                query("q", text(), TEXT).put("required", true),
                separated(query(
                        "type",
                        Json.arrayOf(Components.segments(types.stream())),
                        "Types to search; all unless given.")),
                locale(),
                query("fallback", Json.bool(), "Whether an entry missing in the locale is searched in the other one."),
                list(
                        "fields",
                        types.stream()
                                .flatMap(type -> new EntryProperties(type).names().stream())
                                .distinct()
                                .toList(),
                        Limits.FIELDS,
                        "The properties to serve beside `id` and `type`, where an entry has them; all unless given."),
                query(
                        "page[size]",
                        Json.integer(1, Limits.PAGE_SIZE),
                        "How many entries at the most; 20 unless given."),
                query("page[after]", Json.string(), "The cursor `next` of the page before."),
                query("page[before]", Json.string(), "The cursor `previous` of the page after."),
                list("facets", List.of("type"), Limits.FACETS, "Counts the entries by type."),
                query("count", Json.bool(), "Whether to count all entries found."),
                query("asOf", Json.string(), "A past moment: an instant, or a publication such as `sequence:41`."),
                query("minSequence", Json.integer(0, null), "Waits up to five seconds for this publication."));
    }

    static List<ObjectNode> ofEntry(ContentType type) {
        var parameters = new ArrayList<ObjectNode>();
        parameters.add(path("slugOrId", Json.string(), "The entry's slug, present or former, or its id."));
        parameters.addAll(ofView(type));
        return parameters;
    }

    /// @param atom whether the feed is in the format that can say what was withdrawn
    static List<ObjectNode> ofFeed(ContentType type, boolean atom) {
        var parameters = new ArrayList<ObjectNode>();
        parameters.add(locale());
        filters(type).stream()
                .filter(filter -> !filter.path("name").asString().equals(ORDER_OF_FEEDS))
                .forEach(parameters::add);
        parameters.add(query("content", Json.words("full", "summary"), "How much of the text; full unless given."));
        parameters.add(query("limit", Json.integer(1, 200), "How many items at the most; 50 unless given."));
        parameters.add(query("page[after]", Json.string(), "The cursor in the address of the next page."));
        parameters.add(query(
                "archive",
                Json.string().put("pattern", "^[0-9]{4}-[0-9]{2}$"),
                "A month, such as `2026-03`: what first became public in it."));
        if (atom) {
            parameters.add(query("tombstones", Json.bool(), "Whether it says what was withdrawn."));
        }
        return parameters;
    }

    private static List<ObjectNode> ofView(ContentType type) {
        var entry = new EntryProperties(type);
        return List.of(
                locale(),
                query("fallback", Json.bool(), "Whether an entry missing in the locale is served in the other one."),
                list(
                        "fields",
                        entry.names(),
                        Limits.FIELDS,
                        "The properties to serve beside `id` and `type`; all unless given."),
                list(
                        "include",
                        entry.references(),
                        Limits.INCLUDES,
                        "References whose entries are served whole under `included`."),
                query("asOf", Json.string(), "A past moment: an instant, or a publication such as `sequence:41`."),
                query("minSequence", Json.integer(0, null), "Waits up to five seconds for this publication."));
    }

    static ObjectNode locale() {
        return query("locale", Components.locale(), "The language; lt unless given.");
    }

    static ObjectNode path(String name, ObjectNode schema, String description) {
        return parameter("path", name, schema, description).put("required", true);
    }

    static ObjectNode query(String name, ObjectNode schema, String description) {
        return parameter("query", name, schema, description);
    }

    /// Words of a closed list, written with commas.
    private static ObjectNode list(String name, List<String> words, int most, String description) {
        return separated(query(name, Json.arrayOf(Json.words(words)).put("maxItems", most), description));
    }

    private static ObjectNode separated(ObjectNode parameter) {
        return parameter.put("style", "form").put("explode", false);
    }

    private static ObjectNode parameter(String in, String name, ObjectNode schema, String description) {
        ObjectNode parameter = Json.object().put("name", name).put("in", in).put("description", description);
        return parameter.set("schema", schema);
    }

    private static List<ObjectNode> filters(ContentType type) {
        return QueryFields.of(type).fields().stream()
                .filter(QueryField::filterable)
                .map(ParameterDescriptions::filter)
                .toList();
    }

    /// Each field once, with what its operators take beside it: a hundred more parameters would hide all others.
    private static ObjectNode filter(QueryField field) {
        var parameter = shaped(field).put("x-kind", field.kind().word());
        var operators = parameter.putObject("x-operators");
        field.operators().forEach(operator -> operators.set(operator.word(), FilterValues.of(field, operator)));
        return parameter;
    }

    private static ObjectNode shaped(QueryField field) {
        var name = "filter[" + field.name() + "]";
        if (field.takesSeveral()) {
            var values = Json.arrayOf(FilterValues.of(field)).put("maxItems", Limits.FILTER_VALUES);
            return separated(query(name, values, expected(field)));
        }
        if (field.operators().contains(Operator.EQ)) {
            return query(name, FilterValues.of(field), expected(field));
        }
        var byOperator = Json.record();
        field.operators()
                .forEach(operator -> Json.optional(byOperator, operator.word(), FilterValues.of(field, operator)));
        return query(name, byOperator, expected(field))
                .put("style", "deepObject")
                .put("explode", true);
    }

    private static String expected(QueryField field) {
        return "Expects " + field.expects() + ". Operators, as in `filter[" + field.name() + "][op]`: "
                + String.join(
                        ", ", field.operators().stream().map(Operator::word).toList())
                + (field.takesSeveral()
                        ? ". Without an operator: any of these values, separated by commas, " + Limits.FILTER_VALUES
                                + " at the most."
                        : ".");
    }

    private static ObjectNode sort(ContentType type) {
        var both = names(type, QueryField::sortable).stream()
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
        return list(
                "sort",
                both,
                Limits.SORT_FIELDS,
                "Fields, `-` for descending; `" + QueryFields.of(type).defaultSort() + "` unless given.");
    }

    /// The names of the fields that can do this.
    static List<String> names(ContentType type, Predicate<QueryField> can) {
        return QueryFields.of(type).fields().stream()
                .filter(can)
                .map(QueryField::name)
                .toList();
    }
}
