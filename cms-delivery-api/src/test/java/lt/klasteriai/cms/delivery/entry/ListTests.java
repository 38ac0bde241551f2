package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ListTests {

    @ParameterizedTest
    @CsvSource({"news,10", "clusters,19", "funding-calls,512", "policy-documents,10", "events,4", "pages,2"})
    void showsEveryPublishedEntryOfAType(String type, int number) {
        var answer = get("/v1/" + type + "?count=true");

        assertThat(answer.path("page").path("total").asInt()).isEqualTo(number);
        assertThat(answer.path("items").size()).isEqualTo(Math.min(20, number));
    }

    @Test
    void pagesThroughAllCallsOnceForwardsAndBackAgain() {
        var forwards = new ArrayList<String>();
        var page = get("/v1/funding-calls?page[size]=100");
        forwards.addAll(ids(page));
        while (!page.path("page").path("next").isNull()) {
            page = get("/v1/funding-calls?page[size]=100&page[after]="
                    + page.path("page").path("next").asString());
            forwards.addAll(ids(page));
        }
        var previous = get("/v1/funding-calls?page[size]=100&page[before]="
                + page.path("page").path("previous").asString());

        assertThat(forwards).hasSize(512).doesNotHaveDuplicates();
        assertThat(ids(previous)).isEqualTo(forwards.subList(400, 500));
    }

    @Test
    void sortsAsLithuaniansDo() {
        var titles = get("/v1/clusters?sort=title&page[size]=100")
                .path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();

        assertThat(titles).isSortedAccordingTo(Collator.getInstance(Locale.of("lt")));
    }

    @Test
    void filtersByADerivedState() {
        var open = get("/v1/funding-calls?filter[state]=open,closing-soon&page[size]=100");
        var closed = get("/v1/funding-calls?filter[state]=closed&page[size]=100&sort=-nextDeadline");

        assertThat(open.path("items").valueStream())
                .allMatch(call -> instant(call.path("nextDeadline").asString()).isAfter(Instant.now()));
        assertThat(closed.path("items").valueStream())
                .isNotEmpty()
                .allMatch(call -> call.path("state").asString().equals("closed"))
                .noneMatch(call -> call.has("nextDeadline"));
    }

    @Test
    void showsWholeReferredEntriesWhenAsked() {
        var answer = get("/v1/news?include=clusters&filter[clusters][exists]=true");

        assertThat(answer.path("included").valueStream())
                .isNotEmpty()
                .allMatch(entry -> entry.path("type").asString().equals("clusters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/news?page[size]=0",
                "/v1/news?page[size]=101",
                "/v1/news?page[size]=ten",
                "/v1/news?page[after]=forged",
                "/v1/news?page[after]=AAAA",
                "/v1/news?locale=de",
                "/v1/news?locale=lt&locale=en",
                "/v1/news?sort=secret",
                "/v1/news?filter[$where]=1",
                "/v1/news?filter[title][$ne]=1",
                "/v1/news?nonsense=1",
                "/v1/news?fields=secret",
                "/v1/news?include=secret",
                "/v1/news?fallback=maybe",
                "/v1/news?asOf=yesterday",
                "/v1/news?asOf=sequence:-1",
                "/v1/news?asOf=-999999999-01-01T00:00:00Z",
                "/v1/news/any?asOf=-999999999-01-01T00:00:00Z",
                "/v1/sync?since=Yzo5OTk6",
                "/v1/news?asOf=2199-01-01T00:00:00Z",
                "/v1/news?minSequence=-1",
                "/v1/news/any?nonsense=1",
                "/v1/sync?since=forged",
                "/v1/sync?from=1",
                "/v1/taxonomies/sectors?locale=de",
                "/v1/taxonomies?x=1",
                "/v1/schemas/news?x=1",
                "/openapi.json?x=1",
                "/feeds/news.rss?limit=0",
                "/feeds/news.rss?limit=201",
                "/feeds/news.rss?limit=1e2",
                "/feeds/news.rss?content=half",
                "/feeds/news.rss?locale=de",
                "/feeds/news.rss?sort=title",
                "/feeds/news.rss?filter[secret]=1"
            })
    void refusesAWrongParameterByItsName(String path) {
        var answer = SampleSite.delivery()
                .get(path.replace("[", "%5B").replace("]", "%5D").replace("$", "%24"));
        var name = path.substring(path.indexOf('?') + 1, path.indexOf('=', path.indexOf('?')));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.of(answer)
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("parameter").asString()))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/news?filter[title]={\"$gt\":\"\"}", "/v1/news?q={\"$ne\":null}", "/v1/news/{\"$ne\":1}"})
    void takesAnOperatorOfTheDatabaseForPlainText(String path) {
        var answer = SampleSite.delivery()
                .get(path.replace("[", "%5B")
                        .replace("]", "%5D")
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\"", "%22")
                        .replace("$", "%24"));

        assertThat(answer.statusCode()).isIn(200, 404);
        assertThat(Json.of(answer).path("items").size()).isZero();
    }

    @Test
    void knowsOnlyItsTypes() {
        assertThat(SampleSite.delivery().get("/v1/secrets").statusCode()).isEqualTo(404);
        assertThat(SampleSite.delivery().get("/v1/terms").statusCode()).isEqualTo(404);
        assertThat(SampleSite.delivery().get("/v1/taxonomies/secrets").statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheTermsOfATaxonomy() {
        var sectors = get("/v1/taxonomies/sectors?locale=en").path("items");

        assertThat(sectors.size()).isEqualTo(8);
        assertThat(sectors.valueStream()).allMatch(term -> term.hasNonNull("key") && term.hasNonNull("name"));
    }

    private static JsonNode get(String path) {
        var answer = SampleSite.delivery().get(path.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.of(answer);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Instant instant(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
