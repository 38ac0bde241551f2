package lt.klasteriai.cms.delivery.description;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import tools.jackson.databind.JsonNode;

/// The description that the program serves, as its callers read it.
final class Documented {

    static final String FEEDS = "/feeds/";

    private static final JsonNode DOCUMENT = Json.of(SampleSite.delivery().get("/openapi.json"));

    private Documented() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    /// The paths of all operations.
    static Stream<String> paths() {
        return DOCUMENT.path("paths").propertyNames().stream();
    }

    static DocumentedAnswer answer(String path, int status) {
        return new DocumentedAnswer(DOCUMENT, path, Integer.toString(status));
    }

    static Set<Map.Entry<String, JsonNode>> responses(String path) {
        return DOCUMENT.path("paths").path(path).path("get").path("responses").properties();
    }

    static List<JsonNode> queryParameters(String path) {
        return DOCUMENT.path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .toList();
    }

    static JsonNode parameter(String path, String name) {
        return queryParameters(path).stream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The closed list that a parameter's values are taken from.
    static List<String> words(String path, String parameter) {
        return parameter(path, parameter)
                .at("/schema/items/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /// Every page of a list, the largest there may be.
    static List<HttpResponse<String>> pages(String pathAndQuery) {
        var pages = new ArrayList<HttpResponse<String>>();
        var next = "";
        do {
            var page = SampleSite.delivery().get(pathAndQuery + "&" + pair("page[size]", "100") + next);
            pages.add(page);
            next = "&"
                    + pair(
                            "page[after]",
                            Json.of(page).path("page").path("next").asString(""));
        } while (!next.endsWith("="));
        return pages;
    }

    /// The path with something that there is in the place of its variables; entries are there in English.
    static String concrete(String path) {
        if (path.endsWith("/{slugOrId}")) {
            var list = path.replace("/{slugOrId}", "");
            var first = SampleSite.delivery().get(list + "?locale=en&fallback=false&page%5Bsize%5D=1");
            return list + "/" + Json.each(first, "id").getFirst();
        }
        return path.replace("{name}", "sectors").replace("{type}", "news").replace("{file}", "1");
    }

    /// An address of the operation with these pairs, and with what it cannot do without.
    static String address(String path, String... pairs) {
        var all = Stream.of(pairs).filter(pair -> !pair.isEmpty()).toList();
        var needed = queryParameters(path).stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> all.stream().noneMatch(pair -> pair.startsWith(name + "=")))
                .map(name -> pair(name, "klasteris"));
        var query = String.join("&", Stream.concat(needed, all.stream()).toList());
        return concrete(path) + (query.isEmpty() ? "" : "?" + query);
    }

    /// Queries that the description allows for a parameter, operators included.
    static Stream<String> samples(String path, JsonNode parameter) {
        var name = parameter.path("name").asString();
        var kind = parameter.path("x-kind").asString("");
        var plain = switch (name) {
            case "page[after]", "page[before]" -> Stream.of(cursor(path));
            case "since" -> Stream.of(token());
            case "archive" -> Stream.of("2026-05");
            case "asOf" -> Stream.of("sequence:" + sequence());
            default ->
                parameter.path("style").asString("").equals("deepObject")
                        ? Stream.<String>of()
                        : values(parameter.path("schema"), kind);
        };
        var operators = parameter
                .path("x-operators")
                .propertyStream()
                .flatMap(operator -> values(operator.getValue(), kind)
                        .map(value -> pair(name + "[" + operator.getKey() + "]", value)));
        return Stream.concat(plain.map(value -> pair(name, value)), operators);
    }

    private static Stream<String> values(JsonNode schema, String kind) {
        if (schema.has("minItems")) {
            return Stream.of(schema.path("minItems").asInt() == 3 ? "25.3,54.7,50" : "20,53,27,57");
        }
        return switch (schema.path("type").asString()) {
            case "array" -> values(schema.path("items"), kind);
            case "boolean" -> Stream.of("true", "false");
            case "integer" -> Stream.of(schema.path("minimum").asString());
            case "number" -> Stream.of("1.5");
            default ->
                schema.has("enum") ? schema.path("enum").valueStream().map(JsonNode::asString) : Stream.of(text(kind));
        };
    }

    private static String text(String kind) {
        return switch (kind) {
            case "instant" -> "2026-05-01T09:00:00Z";
            case "date", "period" -> "2026-05";
            case "nace" -> "26.70";
            default -> "a";
        };
    }

    private static String cursor(String path) {
        if (path.startsWith(FEEDS)) {
            return cursorOfFeed(path);
        }
        return Json.of(SampleSite.delivery().get(address(path, pair("page[size]", "1"))))
                .path("page")
                .path("next")
                .asString();
    }

    /// Only feeds in JSON say it where it is easy to find.
    private static String cursorOfFeed(String path) {
        var feed = Json.of(SampleSite.delivery().get(path.replaceFirst("[a-z]+$", "json") + "?limit=1&locale=en"));
        return URI.create(feed.path("next_url").asString()).getQuery().replaceFirst(".*page\\[after]=", "");
    }

    private static String token() {
        return Json.of(SampleSite.delivery().get("/v1/sync")).path("next").asString();
    }

    private static long sequence() {
        return Json.of(SampleSite.delivery().get("/v1/pages")).path("sequence").asLong();
    }

    static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
