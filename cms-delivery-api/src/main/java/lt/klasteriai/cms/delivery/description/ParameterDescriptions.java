package lt.klasteriai.cms.delivery.description;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of the API as OpenAPI has them. Filters come from the table that the query grammar reads.
final class ParameterDescriptions {

    private static final String TEXT = "Words that must all occur in the entry, in whatever form and with or without"
            + " diacritics; a phrase in quotation marks; the last word may be only begun. At most " + Limits.TEXT_LENGTH
            + " characters and " + Limits.TEXT_WORDS + " words.";

    private ParameterDescriptions() {}

    static List<ObjectNode> ofList(ContentType type) {
        var parameters = new ArrayList<>(ofView());
        parameters.addAll(filters(type));
        parameters.add(query("sort", Json.string(), sort(type)));
        parameters.add(query(
                "page[size]", Json.integer(1, Limits.PAGE_SIZE), "How many entries at the most; 20 unless given."));
        parameters.add(query("page[after]", Json.string(), "The cursor `next` of the page before."));
        parameters.add(query("page[before]", Json.string(), "The cursor `previous` of the page after."));
        parameters.add(query(
                "facets",
                Json.string(),
                atMost(Limits.FACETS) + "fields whose values are counted: " + facets(type) + "."));
        parameters.add(query("count", Json.bool(), "Whether to count all entries of the list."));
        parameters.add(query("q", Json.string(), TEXT + " Without `sort` the entries that fit best come first."));
        return parameters;
    }

    static List<ObjectNode> ofSearch(List<ContentType> types) {
        var segments = types.stream().map(ContentType::segment).collect(joining(", "));
        return List.of(
                query("q", Json.string(), TEXT).put("required", true),
                query(
                        "type",
                        Json.string(),
                        "Types to search, separated by commas: " + segments + "; all unless given."),
                locale(),
                query("fallback", Json.bool(), "Whether an entry missing in the locale is searched in the other one."),
                query("fields", Json.string(), "The properties to serve, separated by commas; all unless given."),
                query(
                        "page[size]",
                        Json.integer(1, Limits.PAGE_SIZE),
                        "How many entries at the most; 20 unless given."),
                query("page[after]", Json.string(), "The cursor `next` of the page before."),
                query("page[before]", Json.string(), "The cursor `previous` of the page after."),
                query("facets", Json.words("type"), "Counts the entries by type."),
                query("count", Json.bool(), "Whether to count all entries found."),
                query("asOf", Json.string(), "A past moment: an instant, or a publication such as `sequence:41`."),
                query("minSequence", Json.integer(0, null), "Waits up to five seconds for this publication."));
    }

    static List<ObjectNode> ofEntry() {
        var parameters = new ArrayList<ObjectNode>();
        parameters.add(path("slugOrId", "The entry's slug, present or former, or its id."));
        parameters.addAll(ofView());
        return parameters;
    }

    /// @param atom whether the feed is in the format that can say what was withdrawn
    static List<ObjectNode> ofFeed(ContentType type, boolean atom) {
        var parameters = new ArrayList<ObjectNode>();
        parameters.add(locale());
        parameters.addAll(filters(type));
        parameters.add(query("content", Json.words("full", "summary"), "How much of the text; full unless given."));
        parameters.add(query("limit", Json.integer(1, 200), "How many items at the most; 50 unless given."));
        parameters.add(query("page[after]", Json.string(), "The cursor in the address of the next page."));
        parameters.add(query("archive", Json.string(), "A month, such as `2026-03`: what first became public in it."));
        if (atom) {
            parameters.add(query("tombstones", Json.bool(), "Whether it says what was withdrawn."));
        }
        return parameters;
    }

    private static List<ObjectNode> ofView() {
        return List.of(
                locale(),
                query("fallback", Json.bool(), "Whether an entry missing in the locale is served in the other one."),
                query("fields", Json.string(), "The properties to serve, separated by commas; all unless given."),
                query(
                        "include",
                        Json.string(),
                        atMost(Limits.INCLUDES) + "references whose entries are served whole under `included`."),
                query("asOf", Json.string(), "A past moment: an instant, or a publication such as `sequence:41`."),
                query("minSequence", Json.integer(0, null), "Waits up to five seconds for this publication."));
    }

    static ObjectNode locale() {
        return query("locale", Json.words("lt", "en"), "The language; lt unless given.");
    }

    static ObjectNode path(String name, String description) {
        return parameter("path", name, Json.string(), description).put("required", true);
    }

    static ObjectNode query(String name, ObjectNode schema, String description) {
        return parameter("query", name, schema, description);
    }

    private static ObjectNode parameter(String in, String name, ObjectNode schema, String description) {
        ObjectNode parameter = Json.object().put("name", name).put("in", in).put("description", description);
        return parameter.set("schema", schema);
    }

    private static List<ObjectNode> filters(ContentType type) {
        return QueryFields.of(type).fields().stream()
                .filter(QueryField::filterable)
                .map(field -> query("filter[" + field.name() + "]", Json.string(), filter(field)))
                .toList();
    }

    private static String filter(QueryField field) {
        return "Expects " + field.expects() + ". Operators, as in `filter[" + field.name() + "][op]`: "
                + String.join(
                        ", ", field.operators().stream().map(Operator::word).toList())
                + (field.takesSeveral()
                        ? ". Without an operator: any of these values, separated by commas, " + Limits.FILTER_VALUES
                                + " at the most."
                        : ".");
    }

    private static String atMost(int number) {
        return "At most " + number + " ";
    }

    private static String sort(ContentType type) {
        return atMost(Limits.SORT_FIELDS) + "fields separated by commas, `-` for descending; `"
                + QueryFields.of(type).defaultSort() + "` unless given. Sortable are: "
                + names(type, QueryField::sortable) + ".";
    }

    private static String facets(ContentType type) {
        return names(type, QueryField::facetable);
    }

    private static String names(ContentType type, Predicate<QueryField> can) {
        return String.join(
                ", ",
                QueryFields.of(type).fields().stream()
                        .filter(can)
                        .map(QueryField::name)
                        .toList());
    }
}
