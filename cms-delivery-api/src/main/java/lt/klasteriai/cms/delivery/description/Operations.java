package lt.klasteriai.cms.delivery.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/// All that the delivery API answers.
final class Operations {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private static final Map<String, String> FEEDS = new TreeMap<>(Map.of(
            "rss", "application/rss+xml", "atom", "application/atom+xml", "json", "application/feed+json"));

    private Operations() {}

    static List<Operation> all() {
        var operations = new ArrayList<Operation>();
        ContentType.listed().forEach(type -> operations.addAll(List.of(list(type), entry(type))));
        operations.add(search());
        operations.add(sync());
        operations.add(redirects());
        operations.addAll(taxonomies());
        ContentType.listed().forEach(type -> feeds(type).forEach(operations::add));
        operations.add(new Operation(
                "list-feeds",
                "/feeds/all.opml",
                "/feeds/all.opml",
                "All feeds as OPML 2.0",
                List.of(),
                "text/x-opml",
                Json.string(),
                Map.of()));
        operations.addAll(descriptions());
        operations.addAll(health());
        return operations;
    }

    private static Operation list(ContentType type) {
        var page = Json.record(
                "size", Json.integer(1, 100), "next", Json.nullableString(), "previous", Json.nullableString());
        return new Operation(
                "list-" + type.segment(),
                "/v1/{type}",
                "/v1/" + type.segment(),
                "A page of " + type.segment(),
                ParameterDescriptions.ofList(type),
                JSON,
                Json.record(
                        "items",
                        Json.arrayOf(Json.reference(Schemas.deliveredName(type))),
                        "page",
                        page,
                        "sequence",
                        Json.integer(0, null)),
                Map.of());
    }

    private static Operation entry(ContentType type) {
        return new Operation(
                "get-" + type.segment(),
                "/v1/{type}/{slugOrId}",
                "/v1/" + type.segment() + "/{slugOrId}",
                "One of the " + type.segment(),
                ParameterDescriptions.ofEntry(),
                JSON,
                Json.reference(Schemas.deliveredName(type)),
                Map.of(
                        308, "It has another slug by now; `Location` names it.",
                        404, "There is none.",
                        410, "It was public once and has been withdrawn."));
    }

    private static Operation search() {
        var types = ContentType.listed();
        var anyEntry = Json.object();
        var choices = anyEntry.putArray("anyOf");
        types.forEach(type -> choices.add(Json.reference(Schemas.deliveredName(type))));
        var highlights = Json.object().put("type", "object");
        highlights.put(
                "description", "HTML by the part it is taken from: escaped text with the words found in `<mark>`.");
        highlights.set("additionalProperties", Json.string());
        var item = Json.object();
        item.putArray("allOf").add(anyEntry).add(Json.record("highlights", highlights));
        var page = Json.record(
                "size",
                Json.integer(1, Limits.PAGE_SIZE),
                "next",
                Json.nullableString(),
                "previous",
                Json.nullableString());
        return operation(
                "search",
                "/v1/search",
                "Entries of all types that fit a text, the best first",
                ParameterDescriptions.ofSearch(types),
                Json.record("items", Json.arrayOf(item), "page", page, "sequence", Json.integer(0, null)));
    }

    private static Operation sync() {
        var change = Json.record(
                "sequence",
                Json.integer(1, null),
                "change",
                Json.words("published", "withdrawn"),
                "id",
                Json.string(),
                "type",
                Json.string(),
                "locale",
                Json.words("lt", "en"));
        return operation(
                "sync",
                "/v1/sync",
                "All changes of the public state in order, deletions included",
                List.of(ParameterDescriptions.query(
                        "since", Json.string(), "The token `next` of the answer before; from the beginning without.")),
                Json.record("items", Json.arrayOf(change), "next", Json.string(), "more", Json.bool()));
    }

    private static Operation redirects() {
        var move = Json.record(
                "type", Json.string(),
                "locale", Json.words("lt", "en"),
                "from", Json.string(),
                "to", Json.string());
        return operation(
                "list-redirects",
                "/v1/redirects",
                "Former slugs and the present ones",
                List.of(),
                Json.record("items", Json.arrayOf(move), "sequence", Json.integer(0, null)));
    }

    private static List<Operation> taxonomies() {
        var name = Json.record("name", Json.string(), "href", Json.string());
        var term = Json.record(
                "id", Json.string(), "locale", Json.words("lt", "en"), "name", Json.string(), "key", Json.string());
        return List.of(
                operation(
                        "list-taxonomies",
                        "/v1/taxonomies",
                        "The names of the taxonomies",
                        List.of(),
                        Json.record("items", Json.arrayOf(name))),
                failing(
                        operation(
                                "get-taxonomy",
                                "/v1/taxonomies/{name}",
                                "The terms of a taxonomy",
                                List.of(
                                        ParameterDescriptions.path("name", "Its name, e.g. `sectors`."),
                                        ParameterDescriptions.locale()),
                                Json.record(
                                        "name",
                                        Json.string(),
                                        "items",
                                        Json.arrayOf(term),
                                        "sequence",
                                        Json.integer(0, null))),
                        Map.of(404, "There is no such taxonomy.")));
    }

    private static Stream<Operation> feeds(ContentType type) {
        return FEEDS.entrySet().stream().map(format -> feed(type, format.getKey(), format.getValue()));
    }

    private static Operation feed(ContentType type, String suffix, String mediaType) {
        return new Operation(
                "feed-" + type.segment() + "-" + suffix,
                "/feeds/{type}." + suffix,
                "/feeds/" + type.segment() + "." + suffix,
                "The newest " + type.segment() + " as a feed",
                ParameterDescriptions.ofFeed(type, suffix.equals("atom")),
                mediaType,
                suffix.equals("json") ? Json.object() : Json.string(),
                Map.of());
    }

    private static List<Operation> descriptions() {
        var type = ParameterDescriptions.path("type", "The content type, e.g. `news`.");
        return List.of(
                new Operation(
                        "get-schema",
                        "/v1/schemas/{type}",
                        "/v1/schemas/{type}",
                        "The JSON Schema of a delivered entry",
                        List.of(type),
                        "application/schema+json",
                        Json.object().put("type", "object"),
                        Map.of(404, "There is no such content type.")),
                operation("get-openapi", "/openapi.json", "This description", List.of(), Json.object()));
    }

    private static List<Operation> health() {
        var status = Json.record("status", Json.string());
        return Stream.of("live", "ready")
                .map(each -> operation("health-" + each, "/health/" + each, "Health: " + each, List.of(), status))
                .toList();
    }

    private static Operation operation(
            String id, String path, String summary, List<ObjectNode> parameters, ObjectNode schema) {
        return new Operation(id, path, path, summary, parameters, JSON, schema, Map.of());
    }

    private static Operation failing(Operation operation, Map<Integer, String> failures) {
        return new Operation(
                operation.id(),
                operation.route(),
                operation.path(),
                operation.summary(),
                operation.parameters(),
                operation.mediaType(),
                operation.schema(),
                failures);
    }
}
