package lt.klasteriai.cms.delivery.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.delivery.description.Operation.Source;
import lt.klasteriai.cms.delivery.feed.FeedFormat;
import lt.klasteriai.cms.delivery.taxonomy.Taxonomies;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/// All that the delivery API answers.
final class Operations {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private Operations() {}

    static List<Operation> all() {
        var operations = new ArrayList<Operation>();
        ContentType.listed().forEach(type -> operations.addAll(List.of(list(type), entry(type))));
        operations.add(search());
        operations.add(sync());
        operations.add(redirects());
        operations.addAll(taxonomies());
        ContentType.listed().forEach(type -> feeds(type).forEach(operations::add));
        operations.add(text("list-feeds", "/feeds/all.opml", "All feeds as OPML 2.0", "text/x-opml", Source.CODE));
        operations.addAll(sitemaps());
        operations.addAll(descriptions());
        operations.addAll(health());
        return operations;
    }

    private static Operation list(ContentType type) {
        var list = Json.record(
                "items",
                Json.arrayOf(Json.reference(Schemas.deliveredName(type))),
                "page",
                Json.reference(Components.PAGE_INFO),
                "sequence",
                Json.integer(0, null));
        Json.optional(list, "included", Json.arrayOf(Json.reference(Components.ENTRY)));
        return new Operation(
                "list-" + type.segment(),
                "/v1/{type}",
                "/v1/" + type.segment(),
                "A page of " + type.segment(),
                ParameterDescriptions.ofList(type),
                JSON,
                Json.optional(list, "facets", facets(type)),
                Source.CONTENT,
                Map.of());
    }

    private static ObjectNode facets(ContentType type) {
        var facets = Json.record();
        QueryFields.of(type).fields().stream()
                .filter(QueryField::facetable)
                .forEach(field -> Json.optional(
                        facets,
                        field.name(),
                        Json.arrayOf(Json.record("value", FilterValues.of(field), "count", Json.integer(1, null)))));
        return facets;
    }

    private static Operation entry(ContentType type) {
        var included = Json.optional(
                Json.object().put("type", "object"), "included", Json.arrayOf(Json.reference(Components.ENTRY)));
        return new Operation(
                "get-" + type.segment(),
                "/v1/{type}/{slugOrId}",
                "/v1/" + type.segment() + "/{slugOrId}",
                "One of the " + type.segment(),
                ParameterDescriptions.ofEntry(type),
                JSON,
                Json.allOf(Json.reference(Schemas.deliveredName(type)), included),
                Source.CONTENT,
                Map.of(
                        308, "It has another slug by now; `Location` names it.",
                        404, "There is none.",
                        410, "It was public once and has been withdrawn."));
    }

    private static Operation search() {
        var types = ContentType.listed();
        var highlights = Json.object().put("type", "object");
        highlights.put(
                "description", "HTML by the part it is taken from: escaped text with the words found in `<mark>`.");
        highlights.set("additionalProperties", Json.string());
        var hit = Json.object();
        var choices = hit.putArray("oneOf");
        types.forEach(type -> choices.add(
                Json.allOf(Json.reference(Schemas.deliveredName(type)), Json.record("highlights", highlights))));
        var list = Json.record(
                "items",
                Json.arrayOf(hit),
                "page",
                Json.reference(Components.PAGE_INFO),
                "sequence",
                Json.integer(0, null));
        var count = Json.record("value", Components.segments(types.stream()), "count", Json.integer(1, null));
        return operation(
                "search",
                "/v1/search",
                "Entries of all types that fit a text, the best first",
                ParameterDescriptions.ofSearch(types),
                Json.optional(list, "facets", Json.optional(Json.record(), "type", Json.arrayOf(count))));
    }

    private static Operation sync() {
        return operation(
                "sync",
                "/v1/sync",
                "All changes of the public state in order, deletions included",
                List.of(ParameterDescriptions.query(
                        "since", Json.string(), "The token `next` of the answer before; from the beginning without.")),
                Json.record(
                        "items",
                        Json.arrayOf(Json.reference(Components.CHANGE)),
                        "next",
                        Json.string(),
                        "more",
                        Json.bool()));
    }

    private static Operation redirects() {
        return operation(
                "list-redirects",
                "/v1/redirects",
                "Former slugs and the present ones",
                List.of(),
                Json.record(
                        "items", Json.arrayOf(Json.reference(Components.REDIRECT)), "sequence", Json.integer(0, null)));
    }

    private static List<Operation> taxonomies() {
        var name = Json.record("name", Json.string(), "href", Json.string());
        return List.of(
                operation(
                                "list-taxonomies",
                                "/v1/taxonomies",
                                "The names of the taxonomies",
                                List.of(),
                                Json.record("items", Json.arrayOf(name)))
                        .withSource(Source.CODE),
                operation(
                                "get-taxonomy",
                                "/v1/taxonomies/{name}",
                                "The terms of a taxonomy",
                                List.of(
                                        ParameterDescriptions.path("name", Json.words(Taxonomies.NAMES), "Its name."),
                                        ParameterDescriptions.locale()),
                                Json.record(
                                        "name",
                                        Json.string(),
                                        "items",
                                        Json.arrayOf(Json.reference(Components.TAXONOMY_TERM)),
                                        "sequence",
                                        Json.integer(0, null)))
                        .withFailures(Map.of(404, "There is no such taxonomy.")));
    }

    private static Stream<Operation> feeds(ContentType type) {
        return Arrays.stream(FeedFormat.values()).map(format -> feed(type, format));
    }

    private static Operation feed(ContentType type, FeedFormat format) {
        return new Operation(
                "feed-" + type.segment() + "-" + format.suffix(),
                "/feeds/{type}." + format.suffix(),
                "/feeds/" + type.segment() + "." + format.suffix(),
                "The newest " + type.segment() + " as a feed",
                ParameterDescriptions.ofFeed(type, format == FeedFormat.ATOM),
                format.mediaType(),
                format == FeedFormat.JSON ? Json.object() : Json.string(),
                Source.CONTENT,
                Map.of());
    }

    private static List<Operation> sitemaps() {
        var xml = MediaType.APPLICATION_XML_VALUE;
        return List.of(
                text("get-robots", "/robots.txt", "Where search engines find the sitemap", "text/plain", Source.CODE),
                text("get-sitemap", "/sitemap.xml", "All files of the sitemap", xml, Source.CONTENT),
                text("get-sitemap-of-news", "/sitemap-news.xml", "News of the last two days", xml, Source.CONTENT),
                new Operation(
                        "get-sitemap-of-type",
                        "/sitemaps/{type}-{file:[1-9][0-9]{0,3}}.xml",
                        "/sitemaps/{type}-{file}.xml",
                        "The pages of up to 5,000 entries",
                        List.of(
                                ParameterDescriptions.path(
                                        "type",
                                        Components.segments(ContentType.listed().stream()),
                                        "The content type."),
                                ParameterDescriptions.path("file", Json.integer(1, 9_999), "The number of the file.")),
                        xml,
                        Json.string(),
                        Source.CONTENT,
                        Map.of(404, "There is no such file.")));
    }

    private static Operation text(String id, String path, String summary, String mediaType, Source source) {
        return new Operation(id, path, path, summary, List.of(), mediaType, Json.string(), source, Map.of());
    }

    private static List<Operation> descriptions() {
        var segments = ContentType.listed().stream().map(ContentType::segment).toList();
        var type = ParameterDescriptions.path("type", Json.words(segments), "The content type.");
        return List.of(
                new Operation(
                        "get-schema",
                        "/v1/schemas/{type}",
                        "/v1/schemas/{type}",
                        "The JSON Schema of a delivered entry",
                        List.of(type),
                        "application/schema+json",
                        Json.object().put("type", "object"),
                        Source.CODE,
                        Map.of(404, "There is no such content type.")),
                operation("get-openapi", "/openapi.json", "This description", List.of(), Json.object())
                        .withSource(Source.CODE));
    }

    private static List<Operation> health() {
        var ready = Json.optional(Json.record("status", Json.string()), "sequence", Json.integer(0, null));
        return List.of(
                operation(
                                "health-live",
                                "/health/live",
                                "Whether the program runs",
                                List.of(),
                                Json.record("status", Json.string()))
                        .withSource(Source.HEALTH),
                operation("health-ready", "/health/ready", "Whether there is content to answer with", List.of(), ready)
                        .withSource(Source.HEALTH)
                        .withFailures(Map.of(503, "Not yet.")));
    }

    private static Operation operation(
            String id, String path, String summary, List<ObjectNode> parameters, ObjectNode schema) {
        return new Operation(id, path, path, summary, parameters, JSON, schema, Source.CONTENT, Map.of());
    }
}
