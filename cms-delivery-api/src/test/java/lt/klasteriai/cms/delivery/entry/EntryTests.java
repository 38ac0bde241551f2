package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryTests {

    private Site site;

    @BeforeAll
    void start(@TempDir Path indexDir) {
        site = Site.in(indexDir);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void showsWhatItRefersTo() {
        var page = site.editing().published(ContentType.PAGES, page("Tėvas", "tevas"));
        var child = site.editing()
                .create(
                        ContentType.PAGES,
                        "{'title':{'lt':'Vaikas'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'parent':'"
                                + page.id() + "'}");
        var receipt = site.editing().publish(child);

        var answer = get("/v1/pages/vaikas?minSequence=" + receipt.sequence());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("lt");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(answer.headers().firstValue("Surrogate-Key").orElseThrow().split(" "))
                .contains("entry:" + child.id(), "entry:" + page.id());
        assertThat(Json.of(answer).path("body").path("html").asString()).isEqualTo("<p>Tekstas</p>");
        assertThat(Json.of(answer).path("parent").path("title").asString()).isEqualTo("Tėvas");
        assertThat(Json.of(answer).path("sequence").asLong()).isEqualTo(receipt.sequence());
    }

    @Test
    void knowsNothingOfPreviews() {
        var page = site.editing().published(ContentType.PAGES, page("Viešas", "viesas"));

        assertThat(get("/v1/pages/" + page.id() + "?" + newest()).statusCode()).isEqualTo(200);
        for (var path : List.of("/preview/v1/pages", "/preview/v1/pages/" + page.id(), "/preview/v1/pages?token=a.b")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void isFoundByIdToo() {
        var page = site.editing().published(ContentType.PAGES, page("Kontaktai", "kontaktai"));

        var answer = get("/v1/pages/" + page.id() + "?" + newest());

        assertThat(Json.of(answer).path("slug").asString()).isEqualTo("kontaktai");
    }

    @Test
    void movesFromItsFormerSlug() {
        var page = site.editing().published(ContentType.PAGES, page("Senas", "senas"));
        var receipt = site.editing().change(ContentType.PAGES, page.id(), "{'slug':{'lt':'naujas'}}");

        var answer = get("/v1/pages/senas?fields=title&minSequence=" + receipt.sequence());

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/v1/pages/naujas?fields=title&minSequence=" + receipt.sequence());
        assertThat(get("/v1/redirects").body())
                .contains("{\"type\":\"pages\",\"locale\":\"lt\",\"from\":\"senas\",\"to\":\"naujas\"}");
    }

    @Test
    void isGoneOnceWithdrawn() {
        var page = site.editing().published(ContentType.PAGES, page("Laikinas", "laikinas"));
        var receipt = site.editing().withdraw(ContentType.PAGES, page.id(), LocaleTag.LT);

        var answer = get("/v1/pages/laikinas?minSequence=" + receipt.sequence());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.of(answer).path("type").asString()).isEqualTo("/problems/withdrawn");
        assertThat(Json.of(answer).path("instance").asString()).isEqualTo("/v1/pages/laikinas");
    }

    @Test
    void isUnknownWhileItIsADraft() {
        site.editing().create(ContentType.PAGES, page("Juodraštis", "juodrastis"));
        site.editing().published(ContentType.PAGES, page("Kitas", "kitas"));

        assertThat(get("/v1/pages/juodrastis?" + newest()).statusCode()).isEqualTo(404);
    }

    @Test
    void fallsBackToTheOtherLanguageUnlessForbidden() {
        site.editing().published(ContentType.PAGES, page("Tik lietuviškai", "tik-lietuviskai"));

        var answer = get("/v1/pages/tik-lietuviskai?locale=en&" + newest());
        var strict = get("/v1/pages/tik-lietuviskai?locale=en&fallback=false&" + newest());

        assertThat(Json.of(answer).path("locale").asString()).isEqualTo("lt");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("lt");
        assertThat(strict.statusCode()).isEqualTo(404);
    }

    @Test
    void servesOnlyTheFieldsAskedFor() {
        site.editing().published(ContentType.PAGES, page("Laukai", "laukai"));

        var answer = get("/v1/pages/laukai?fields=title,slug&" + newest());

        assertThat(Json.of(answer).propertyNames()).containsExactlyInAnyOrder("id", "type", "title", "slug");
    }

    @Test
    void answersAsOfAnEarlierPublication() {
        var page = site.editing().published(ContentType.PAGES, page("Pirmas", "pirmas"));
        var receipt = site.editing().change(ContentType.PAGES, page.id(), "{'title':{'lt':'Antras'}}");
        get("/v1/pages/pirmas?minSequence=" + receipt.sequence());

        var answer = get("/v1/pages/pirmas?asOf=sequence:" + (receipt.sequence() - 1));

        assertThat(Json.of(answer).path("title").asString()).isEqualTo("Pirmas");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("immutable");
    }

    @Test
    void waitsForAPublicationOnlySoLong() {
        var answer = get("/v1/pages?minSequence=1000000");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Json.of(answer).path("type").asString()).isEqualTo("/problems/sequence-not-reached");
    }

    private HttpResponse<String> get(String path) {
        return site.delivery().get(path);
    }

    /// Everything published so far is awaited.
    private String newest() {
        return "minSequence=" + site.editing().head();
    }

    private static String page(String title, String slug) {
        return "{'title':{'lt':'" + title + "'},'slug':{'lt':'" + slug
                + "'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}";
    }
}
