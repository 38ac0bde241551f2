package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("/v1/search")
class FullTextSearchTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klasterio", "klasteriui", "klasterį", "klasteryje", "klasteriai", "klasterių", "klasteriams",
                "klasterius", "klasteriais", "klasteriuose", "klasteri", "klasteriu", "Klasteriu", "KLASTERIŲ"
            })
    @DisplayName("takes all forms of a word for one term")
    void oneTerm(String form) {
        assertThat(new TreeSet<>(ids(search(form, "&page[size]=100"))))
                .hasSizeGreaterThan(20)
                .isEqualTo(new TreeSet<>(ids(search("klasteris", "&page[size]=100"))));
    }

    @Test
    @DisplayName("finds entries of all types, those first that say it in their title, and shows where")
    void relevance() {
        var items = Json.of(search("klasterių forumas", "")).path("items");

        assertThat(items.get(0).path("title").asString()).containsIgnoringCase("forum");
        assertThat(items.valueStream().map(item -> item.path("type").asString()).distinct())
                .hasSizeGreaterThan(1);
        assertThat(items.get(0).path("highlights").path("title").asString())
                .containsPattern("<mark>Klasterių</mark> <mark>forum[^<]*</mark>");
        assertThat(items.valueStream())
                .allMatch(item -> !item.path("highlights").isEmpty());
    }

    @Test
    @DisplayName("finds what is only begun, a phrase, and a word with a wrong letter")
    void asTyped() {
        assertThat(titles(search("foru", ""))).anyMatch(title -> title.startsWith("Klasterių forumas"));
        assertThat(titles(search("\"klasterio forumas\"", ""))).isNotEmpty();
        assertThat(titles(search("\"forumas klasterio\"", ""))).isEmpty();
        assertThat(Json.of(search("klastreriai forumas", "")).path("items").valueStream())
                .isNotEmpty()
                .allMatch(item -> item.path("highlights").toString().contains("<mark>")
                        && item.toString().toLowerCase(Locale.ROOT).contains("forum"));
    }

    @Test
    @DisplayName("narrows by type and counts by type")
    void types() {
        var all = Json.of(search("klasteris", "&facets=type&count=true&page[size]=1"));
        var news = Json.of(search("klasteris", "&type=news&count=true&page[size]=1"));

        var ofNews = all.path("facets")
                .path("type")
                .valueStream()
                .filter(each -> each.path("value").asString().equals("news"))
                .findFirst()
                .orElseThrow();
        assertThat(ofNews.path("count")).isEqualTo(news.path("page").path("total"));
        assertThat(all.path("facets")
                        .path("type")
                        .valueStream()
                        .mapToInt(each -> each.path("count").asInt())
                        .sum())
                .isEqualTo(all.path("page").path("total").asInt());
    }

    @Test
    @DisplayName("is read page by page, forwards and back")
    void pages() {
        var whole = ids(search("klasteris", "&page[size]=100"));
        var read = new ArrayList<String>();
        var page = search("klasteris", "&page[size]=7");
        read.addAll(ids(page));
        for (var next = place(page, "next"); !next.isNull(); next = place(page, "next")) {
            page = search("klasteris", "&page[size]=7&page[after]=" + next.asString());
            read.addAll(ids(page));
        }

        assertThat(read).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
        var before = search(
                "klasteris",
                "&page[size]=7&page[before]=" + place(page, "previous").asString());
        assertThat(ids(before)).isEqualTo(read.subList((read.size() - 1) / 7 * 7 - 7, (read.size() - 1) / 7 * 7));
    }

    @Test
    @DisplayName("names what it depends on, and says 304 to who has it")
    void caching() {
        var first = search("klasteris", "&type=news,events");
        var again = search("klasteris", "&type=news,events", "If-None-Match", header(first, "ETag"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(first, "Surrogate-Key").split(" ", -1))
                .as("every publication changes what is answered, for it names the newest one")
                .contains("list:news", "list:events", "list:clusters")
                .contains("entry:" + ids(first).getFirst());
        assertThat(header(first, "Content-Language")).isEqualTo("lt");
        assertThat(header(first, "Cache-Control")).contains("max-age=", "stale-while-revalidate=");
    }

    @Test
    @DisplayName("serves only the properties asked for")
    void fields() {
        assertThat(Json.of(search("klasteris", "&fields=title"))
                        .path("items")
                        .get(0)
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "type", "title", "highlights");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/search,q",
        "/v1/search?q=,q",
        "/v1/search?q=%20,q",
        "/v1/search?q=a&q=b,q",
        "/v1/search?q=a&type=terms,type",
        "/v1/search?q=a&type=,type",
        "/v1/search?q=a&sort=title,sort",
        "/v1/search?q=a&facets=sectors,facets",
        "/v1/search?q=a&page%5Bsize%5D=101,page[size]",
        "/v1/search?q=a&page%5Bafter%5D=AAAA,page[after]",
        "/v1/search?q=a&locale=de,locale",
        "/v1/search?q=a&fields=secret,fields",
        "/v1/search?q=a&filter%5Btitle%5D=b,filter[title]",
        "/v1/search?q=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u,q"
    })
    @DisplayName("refuses a wrong parameter by its name")
    void refuses(String path, String parameter) {
        var answer = SampleSite.delivery().get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Json.of(answer)
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("parameter").asString()))
                .contains(parameter);
    }

    @Test
    @DisplayName("takes no cursor of another search")
    void foreignCursor() {
        var next = place(search("klasteris", "&page[size]=1"), "next").asString();

        assertThat(search("klasteriai", "&page[size]=1&page[after]=" + next).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("has the same words as q= in a list, which keeps the order that is asked for")
    void lists() {
        var byRelevance = list("/v1/news?q=klasterius&page[size]=100");
        var byTitle = list("/v1/news?q=klasterius&page[size]=100&sort=title");

        assertThat(ids(byRelevance)).isEqualTo(ids(search("klasterius", "&type=news&page[size]=100")));
        assertThat(ids(byTitle)).containsExactlyInAnyOrderElementsOf(ids(byRelevance));
        assertThat(ids(byTitle))
                .isEqualTo(ids(list("/v1/news?sort=title&page[size]=100")).stream()
                        .filter(ids(byRelevance)::contains)
                        .toList());
    }

    private static HttpResponse<String> search(String text, String parameters, String... headers) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return SampleSite.delivery().get("/v1/search?q=" + encoded + bracketed(parameters), headers);
    }

    private static HttpResponse<String> list(String path) {
        return SampleSite.delivery().get(bracketed(path));
    }

    private static String bracketed(String text) {
        return text.replace("[", "%5B").replace("]", "%5D");
    }

    private static JsonNode place(HttpResponse<String> page, String which) {
        return Json.of(page).path("page").path(which);
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return Json.each(answer, "id");
    }

    private static List<String> titles(HttpResponse<String> answer) {
        return Json.each(answer, "title");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
