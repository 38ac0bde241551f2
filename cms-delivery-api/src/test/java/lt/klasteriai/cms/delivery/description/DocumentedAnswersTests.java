package lt.klasteriai.cms.delivery.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Everything that the description says is called and held against what the programs answer: every operation, every
/// status, every parameter with every operator and every word that it may have.
class DocumentedAnswersTests {

    private static final String NOWHERE = "mongodb://127.0.0.1:1";

    /// What each type needs to be published, beside a title.
    private static final Map<ContentType, String> NEEDED = Map.of(
            ContentType.NEWS, "'body':{'lt':{'format':'markdown','value':'Tekstas'}}",
            ContentType.PAGES, "'body':{'lt':{'format':'markdown','value':'Tekstas'}}",
            ContentType.CLUSTERS, "'summary':{'lt':'Santrauka'}",
            ContentType.EVENTS, "'starts':{'date':'2027-05-01'}",
            ContentType.FUNDING_CALLS, "'identifier':'%s','sourceUrl':'https://example.lt/'",
            ContentType.POLICY_DOCUMENTS, "'documentType':'strategy','issuers':['A'],'adopted':'2020'");

    @TempDir
    private static Path folder;

    private static Site past;
    private static RunningDelivery empty;

    /// A site in which an entry of each type has moved and another one is withdrawn, and a node without content.
    @BeforeAll
    static void start() {
        past = Site.in(folder.resolve("past"));
        ContentType.listed().forEach(type -> {
            var moves = past.editing().published(type, content(type, "juda"));
            past.editing().change(type, moves.id(), "{'slug':{'lt':'pajudejo'}}");
            var goes = past.editing().published(type, content(type, "dingsta"));
            past.editing().withdraw(type, goes.id(), LocaleTag.LT);
        });
        past.delivery().awaitSequence(past.editing().head());
        empty = RunningDelivery.on(NOWHERE, folder.resolve("empty"));
    }

    private static String content(ContentType type, String slug) {
        return "{'title':{'lt':'%1$s'},'slug':{'lt':'%1$s'},%2$s}"
                .formatted(slug, Objects.requireNonNull(NEEDED.get(type)).formatted(slug));
    }

    @AfterAll
    static void stop() {
        past.close();
        empty.close();
    }

    static Stream<String> paths() {
        return Documented.paths();
    }

    static Stream<String> lists() {
        return ContentType.listed().stream().map(type -> "/v1/" + type.segment());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyDocumentedStatusIsSeen(String path) {
        for (var response : Documented.responses(path)) {
            var answer = response.getKey().equals("default")
                    ? SampleSite.delivery().send("POST", Documented.address(path))
                    : provoked(path, Integer.parseInt(response.getKey()));

            new DocumentedAnswer(Documented.document(), path, response.getKey()).describes(answer, Set.of());
        }
    }

    private static HttpResponse<String> provoked(String path, int status) {
        var sample = SampleSite.delivery();
        var there = Documented.address(path);
        var answer = switch (status) {
            case 200 -> sample.get(there);
            case 304 -> sample.get(there, "If-None-Match", "*");
            case 308 -> past.delivery().send("GET", path.replace("{slugOrId}", "juda"));
            case 400 -> sample.get(Documented.address(path, "nonsense=1"));
            case 404 -> sample.get(path.replaceAll("\\{[a-zA-Z]+}", "nonsense"));
            case 410 -> past.delivery().get(path.replace("{slugOrId}", "dingsta"));
            case 503 -> empty.get(there);
            default -> throw new AssertionError("nobody knows how to see " + status + " at " + path);
        };
        assertThat(answer.statusCode()).as(there).isEqualTo(status);
        return answer;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyDocumentedParameterIsAccepted(String path) {
        var documented = Documented.answer(path, 200);
        for (var parameter : Documented.queryParameters(path)) {
            var name = parameter.path("name").asString();
            Documented.samples(path, parameter).forEach(pair -> {
                var answer =
                        SampleSite.delivery().get(Documented.address(path, pair, others(path, name), origin(pair)));

                assertThat(answer.statusCode()).as(pair + answer.body()).isEqualTo(200);
                documented.describes(answer, name.equals("fields") ? Set.of(pair) : Set.of());
            });
        }
    }

    /// Distances are those from a point.
    private static String origin(String pair) {
        return pair.endsWith("distance") ? Documented.pair("filter[point][near]", "25.3,54.7,50") : "";
    }

    /// What makes the answer small, since two entries say as much of a list as twenty, and sure.
    private static String others(String path, String name) {
        if (path.endsWith("{slugOrId}") || path.startsWith(Documented.FEEDS)) {
            return name.equals("locale") ? "" : "locale=en";
        }
        return lists().noneMatch(path::equals) || name.equals("page[size]") ? "" : Documented.pair("page[size]", "2");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyEntryIsAsDocumentedWithAllThatItRefersTo(String path) {
        var documented = Documented.answer(path, 200);
        var include = Documented.words(path, "include");
        for (var locale : LocaleTag.values()) {
            for (int first = 0; first < include.size(); first += Limits.INCLUDES) {
                var some = include.subList(first, Math.min(include.size(), first + Limits.INCLUDES));
                var query = "?locale=" + locale.tag() + "&" + Documented.pair("include", String.join(",", some));
                Documented.pages(path + query).forEach(page -> documented.describes(page, Set.of()));
            }
        }
    }

    @Test
    void everyChangeIsAsDocumented() {
        var documented = Documented.answer("/v1/sync", 200);
        var page = SampleSite.delivery().get("/v1/sync");
        documented.describes(page, Set.of());
        while (Json.of(page).path("more").asBoolean()) {
            page = SampleSite.delivery()
                    .get("/v1/sync?"
                            + Documented.pair(
                                    "since", Json.of(page).path("next").asString()));
            documented.describes(page, Set.of());
        }
    }

    @Test
    void everyDeletionIsAsDocumented() {
        var goes = past.editing().published(ContentType.PAGES, content(ContentType.PAGES, "laikinas"));
        past.delivery().awaitSequence(past.editing().head());
        var token = Json.of(past.delivery().get("/v1/sync")).path("next").asString();
        past.editing().withdraw(ContentType.PAGES, goes.id(), LocaleTag.LT);
        past.delivery().awaitSequence(past.editing().head());

        var changes = past.delivery().get("/v1/sync?" + Documented.pair("since", token));

        Documented.answer("/v1/sync", 200).describes(changes, Set.of());
        assertThat(Json.each(changes, "change")).containsExactly("withdrawn");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsNotDocumentedIsRefused(String path) {
        var type = ContentType.find(path.substring("/v1/".length())).orElseThrow();
        var parameters = Documented.queryParameters(path);

        parameters.stream()
                .filter(parameter -> parameter.has("x-operators"))
                .forEach(parameter -> otherOperators(parameter)
                        .forEach(operator ->
                                isRefused(path, parameter.path("name").asString() + "[" + operator + "]", "2020")));
        for (var name : List.of("sort", "facets", "fields", "include")) {
            var words = Documented.words(path, name);
            unknownWords(type, words).forEach(word -> isRefused(path, name, word));
            var most = Documented.parameter(path, name).at("/schema/maxItems").asInt();
            if (words.size() > most) {
                isRefused(path, name, String.join(",", words.subList(0, most + 1)));
            }
        }
    }

    private static Stream<String> otherOperators(JsonNode parameter) {
        return Stream.concat(Stream.of(Operator.values()).map(Operator::word), Stream.of("nonsense"))
                .filter(operator -> !parameter.path("x-operators").has(operator));
    }

    /// Names that mean something elsewhere, but not here.
    private static Stream<String> unknownWords(ContentType type, List<String> known) {
        return Stream.concat(QueryFields.of(type).fields().stream().map(QueryField::name), Stream.of("key", "nonsense"))
                .filter(word -> !known.contains(word));
    }

    private static void isRefused(String path, String name, String value) {
        var answer = SampleSite.delivery().get(path + "?" + Documented.pair(name, value));

        assertThat(answer.statusCode()).as(name + "=" + value).isEqualTo(400);
        Documented.answer(path, 400).describes(answer, Set.of());
        assertThat(Json.of(answer).path("errors").valueStream())
                .anyMatch(error -> error.path("parameter").asString().equals(name));
    }
}
