package lt.klasteriai.cms.admin.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searching as editors do it. Each test marks what it makes with a word of its own.
class SearchTests {

    private static final String SEARCH = "/admin/v1/search";

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String mark = "z" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "z";

    @Test
    void whatWasSavedIsFoundAtOnceInBothLanguagesWithAndWithoutDiacritics() {
        var id = idOf(create("news", """
                {"title":{"lt":"Lazerių klasterių susitikimas %s","en":"Meeting of laser clusters"},
                 "body":{"lt":{"format":"markdown","value":"Ąžuolų **gatvėje**"}}}""".formatted(mark)));

        assertThat(idsIn(search(mark))).containsExactly(id);
        assertThat(idsIn(search("klasteriu " + mark))).containsExactly(id);
        assertThat(idsIn(search("KLASTERIŲ " + mark))).containsExactly(id);
        assertThat(idsIn(search("azuolu gatveje " + mark))).containsExactly(id);
        assertThat(idsIn(search("meeting susitikimas " + mark))).containsExactly(id);
        assertThat(idsIn(search(mark + " susit"))).containsExactly(id);
        assertThat(idsIn(search("susit " + mark)))
                .as("only the last word may be begun")
                .isEmpty();
        assertThat(idsIn(search("nothing " + mark))).isEmpty();
    }

    @Test
    void whateverFormOfAWordIsAskedForFindsTheOthers() {
        var id = idOf(create("news", """
                {"title":{"lt":"Lazerių klasterių susitikimas %s","en":"Meetings of companies"}}""".formatted(mark)));

        for (var words : List.of("klasteriams lazeriai", "klasteryje susitikimai", "susitikimu", "meeting company")) {
            var found = search(mark + " " + words);
            assertThat(idsIn(found)).as(words).containsExactly(id);
        }
        var highlight = search(mark + " klasteriams " + mark).json().at("/items/0/highlights/0");
        assertThat(highlight.at("/matches"))
                .extracting(match -> highlight
                        .at("/text")
                        .asString()
                        .substring(match.at("/from").asInt(), match.at("/to").asInt()))
                .containsExactly("klasterių", mark);
        assertThat(idsIn(search(mark + " klastotes"))).isEmpty();
    }

    @Test
    void aHitSaysWhichEntryItIsWhereItStandsAndWhereTheWordsAre() {
        var path = create("pages", Editor.page("Puslapis apie " + mark)).header("Location");
        editor.publish(path);

        var hit = search(mark).json().at("/items/0");

        assertThat(hit.at("/type").asString()).isEqualTo("pages");
        assertThat(hit.at("/titles/lt").asString()).isEqualTo("Puslapis apie " + mark);
        assertThat(hit.at("/states/lt/state").asString()).isEqualTo("published");
        assertThat(hit.at("/createdBy").asString()).isEqualTo("admin");
        assertThat(hit.at("/updatedBy").asString()).isEqualTo("admin");
        var highlight = hit.at("/highlights/0");
        assertThat(highlight.at("/pointer").asString()).isEqualTo("/title/lt");
        var text = highlight.at("/text").asString();
        assertThat(text.substring(
                        highlight.at("/matches/0/from").asInt(),
                        highlight.at("/matches/0/to").asInt()))
                .isEqualTo(mark);
    }

    @Test
    void titlesCountMoreThanTexts() {
        var inText = idOf(create("pages", """
                {"title":{"lt":"Kitkas"},"body":{"lt":{"format":"markdown","value":"%s %s %s"}}}""".formatted(mark, mark, mark)));
        var inTitle = idOf(create("pages", """
                {"title":{"lt":"Ilgas pavadinimas, kuriame yra %s ir dar kai kas"},
                 "body":{"lt":{"format":"markdown","value":"Tekstas"}}}""".formatted(mark)));
        create("pages", """
                {"title":{"lt":"Naujausias"},"body":{"lt":{"format":"markdown","value":"%s"}}}""".formatted(mark));

        assertThat(idsIn(search(mark))).startsWith(inTitle).contains(inText).hasSize(3);
    }

    @Test
    void keysSlugsAndIdsAreFound() {
        var created = create("pages", """
                {"key":"imp-%s-77","title":{"lt":"Ąžuolų gatvė %s"}}""".formatted(mark, mark));
        var id = idOf(created);

        assertThat(idsIn(search("imp-" + mark + "-77"))).containsExactly(id);
        assertThat(idsIn(search("azuolu-gatve-" + mark))).containsExactly(id);
        assertThat(idsIn(search("azuolu-gatve-" + mark.substring(0, 4)))).contains(id);
        assertThat(idsIn(search(id))).containsExactly(id);
        assertThat(search(id).text("/items/0/highlights/0/pointer")).isEqualTo("/id");
    }

    @Test
    void filtersNarrowByTypeStateLocaleAuthorAndTime() {
        var draft = idOf(create("pages", Editor.page(mark + " vienas")));
        var published = create("pages", Editor.page(mark + " du")).header("Location");
        editor.publish(published);
        var english = idOf(create("news", "{\"title\":{\"en\":\"" + mark + "\"}}"));
        var publicId = published.substring(published.lastIndexOf('/') + 1);

        assertThat(idsIn(search(mark))).containsExactlyInAnyOrder(draft, publicId, english);
        assertThat(idsIn(search(mark, "filter[state]=published"))).containsExactly(publicId);
        assertThat(idsIn(search(mark, "filter[state]=draft"))).containsExactlyInAnyOrder(draft, english);
        assertThat(idsIn(search(mark, "filter[state]=draft&filter[locale]=lt"))).containsExactly(draft);
        assertThat(idsIn(search(mark, "filter[locale]=en"))).containsExactly(english);
        assertThat(idsIn(search(mark, "filter[type]=news,events"))).containsExactly(english);
        assertThat(idsIn(search(mark, "filter[author]=admin"))).hasSize(3);
        assertThat(idsIn(search(mark, "filter[author]=nobody"))).isEmpty();
        assertThat(idsIn(search(mark, "filter[updatedAt][gte]=2020-01-01T00:00:00%2B02:00")))
                .hasSize(3);
        assertThat(idsIn(search(
                        mark,
                        "filter[updatedAt][gte]="
                                + Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS))))
                .isEmpty();
    }

    @Test
    void whatIsChangedPublishedOrThrownAwayIsFoundAsItIsNow() {
        var path = create("pages", Editor.page("Apie " + mark)).header("Location");
        editor.publish(path);
        editor.call("PATCH", path)
                .header("If-Match", editor.get(path).header("ETag"))
                .patch("{\"content\":{\"title\":{\"lt\":\"Kitaip x" + mark + "\"}}}")
                .send();

        assertThat(idsIn(search(mark))).as("by its former title").isEmpty();
        assertThat(search("x" + mark).text("/items/0/states/lt/state")).isEqualTo("changed");

        editor.call("POST", path + "/unpublish").json("{\"locales\":[\"lt\"]}").send();
        assertThat(editor.call("DELETE", path).send().status()).isEqualTo(204);
        assertThat(idsIn(search("x" + mark))).isEmpty();
        assertThat(search("x" + mark, "filter[state]=trashed").text("/items/0/trashed/by"))
                .isEqualTo("admin");
    }

    @Test
    void aLongListIsReadPageByPageInBothDirections() {
        for (int i = 1; i <= 5; i++) {
            create("pages", Editor.page(mark + " " + "puslapis ".repeat(i)));
        }
        for (var question : List.of("q=" + mark, "q=" + mark + "&filter[author]=admin")) {
            var all = idsIn(editor.get(SEARCH + "?" + question));
            var first = editor.get(SEARCH + "?page[size]=2&" + question);
            var second = editor.get(SEARCH + "?page[size]=2&" + question + "&page[after]=" + first.text("/page/next"));
            var third = editor.get(SEARCH + "?page[size]=2&" + question + "&page[after]=" + second.text("/page/next"));
            var back =
                    editor.get(SEARCH + "?page[size]=2&" + question + "&page[before]=" + third.text("/page/previous"));

            assertThat(idsIn(first)).isEqualTo(all.subList(0, 2));
            assertThat(idsIn(second)).isEqualTo(all.subList(2, 4));
            assertThat(idsIn(third)).isEqualTo(all.subList(4, 5));
            assertThat(third.json().at("/page/next").isNull()).isTrue();
            assertThat(idsIn(back)).isEqualTo(idsIn(second));
            assertThat(first.json().at("/page/previous").isNull()).isTrue();
        }
    }

    @Test
    void withoutWordsTheNewestChangeComesFirst() {
        var older = create("pages", Editor.page(mark + " vienas"));
        var newer = idOf(create("pages", Editor.page(mark + " du")));
        editor.call("PATCH", older.header("Location"))
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"summary\":{\"lt\":\"Santrauka\"}}}")
                .send();

        assertThat(idsIn(editor.get(SEARCH + "?page[size]=100&filter[type]=pages")))
                .containsSubsequence(idOf(older), newer);
    }

    @Test
    void whatExpiresSoonIsWork() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var soon = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var news = idOf(create("news", """
                {"title":{"lt":"%s naujiena"},"expiresAt":"%s"}""".formatted(mark, soon)));
        var cluster = idOf(create("clusters", """
                {"title":{"lt":"%s klasteris"},"labels":[{"scheme":"ESCA","validUntil":"%s"}]}""".formatted(mark, today.plusDays(10))));
        var document = idOf(create("policy-documents", """
                {"title":{"lt":"%s dokumentas"},"inForceUntil":"%s"}""".formatted(mark, today.plusDays(20))));
        create("clusters", """
                {"title":{"lt":"%s kitas"},"labels":[{"scheme":"ESCA","validUntil":"%s"}]}""".formatted(mark, today.minusDays(3)));
        var call = idOf(create("funding-calls", """
                {"title":{"lt":"%s kvietimas"},"identifier":"%s",
                 "stages":[{"deadlines":[{"date":"%s"}]}]}""".formatted(mark, mark, today.plusDays(3))));

        assertThat(idsIn(search(mark, "work=expiring"))).containsExactlyInAnyOrder(news, cluster, call);
        assertThat(idsIn(search(mark, "work=expiring&days=30")))
                .containsExactlyInAnyOrder(news, cluster, call, document);
        assertThat(idsIn(search(mark, "work=expiring&days=1"))).isEmpty();
    }

    @Test
    void whatIsScheduledIsWorkUntilItIsCancelled() {
        var path = create("pages", Editor.page(mark + " vėliau")).header("Location");
        create("pages", Editor.page(mark + " niekada"));
        var at = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var schedule = editor.call("POST", path + "/schedule")
                .json("{\"action\":\"publish\",\"at\":\"%s\",\"zone\":\"UTC\",\"locales\":[\"lt\"]}".formatted(at))
                .send();
        assertThat(schedule.status()).as(schedule.response().body()).isEqualTo(201);

        assertThat(idsIn(search(mark, "work=scheduled"))).containsExactly(path.substring(path.lastIndexOf('/') + 1));

        editor.call("DELETE", schedule.header("Location")).send();
        assertThat(idsIn(search(mark, "work=scheduled"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=%20%20,q,invalid-value",
        "q=,q,no-value",
        "filter[type]=newspapers,filter[type],invalid-value",
        "'filter[type]=news,',filter[type],invalid-value",
        "filter[state]=gone,filter[state],invalid-value",
        "filter[locale]=de,filter[locale],invalid-value",
        "filter[updatedAt][gte]=yesterday,filter[updatedAt][gte],invalid-value",
        "filter[updatedAt][gte]=-999999999-01-01T00:00:00Z,filter[updatedAt][gte],invalid-value",
        "filter[updatedAt]=2026-01-01T00:00:00Z,filter[updatedAt],unknown-parameter",
        "work=everything,work,invalid-value",
        "days=0,days,invalid-value",
        "days=-1,days,invalid-value",
        "days=1000,days,invalid-value",
        "page[size]=0,page[size],invalid-value",
        "page[size]=101,page[size],invalid-value",
        "page[after]=abc,page[after],invalid-cursor",
        "page[after]=MCAtIDAg,page[after],invalid-cursor",
        "page[before]=%F0%9F%98%80,page[before],invalid-cursor",
        "page[after]=a&page[before]=b,page[before],contradiction",
        "qq=a,qq,unknown-parameter",
        "q=a&q=b,q,given-twice"
    })
    void whatMakesNoSenseIsRefusedByName(String query, String parameter, String code) {
        var before = Everything.in(program);

        var reply = editor.get(SEARCH + "?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("invalid-parameter");
        assertThat(reply.text("/errors/0/parameter")).isEqualTo(parameter);
        assertThat(reply.text("/errors/0/code")).isEqualTo(code);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"%22", "*", "-", "a*b%3Fc", "%5B%5D%7B%7D", "title:x", "%F0%9F%98%80", "AND%20OR%20NOT", "a%00b"})
    void textIsNeverSyntax(String text) {
        assertThat(editor.get(SEARCH + "?q=" + text).status()).isEqualTo(200);
    }

    @Test
    void aCursorOfOneListIsNoneOfAnother() {
        create("pages", Editor.page(mark + " vienas"));
        create("pages", Editor.page(mark + " du"));
        var next = search(mark, "page[size]=1").text("/page/next");

        var reply = search(mark, "page[size]=1&filter[state]=draft&page[after]=" + next);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/code")).isEqualTo("invalid-cursor");
    }

    @Test
    void itNeedsASession() {
        var reply = Call.to(program, "GET", SEARCH).send();

        assertThat(reply.status()).isEqualTo(401);
    }

    private Reply create(String type, String content) {
        var created = editor.create(type, content);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created;
    }

    private Reply search(String text) {
        return editor.get(SEARCH + "?q=" + encoded(text));
    }

    private Reply search(String text, String also) {
        return editor.get(SEARCH + "?q=" + encoded(text) + "&" + also);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String idOf(Reply created) {
        return created.text("/id");
    }

    private static List<String> idsIn(Reply list) {
        assertThat(list.status()).as(list.response().body()).isEqualTo(200);
        return list.json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
