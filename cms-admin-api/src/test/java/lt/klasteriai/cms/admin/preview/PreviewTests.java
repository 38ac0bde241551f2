package lt.klasteriai.cms.admin.preview;

import static lt.klasteriai.cms.admin.preview.PreviewedList.titlesIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.release.NewRelease;
import lt.klasteriai.cms.core.release.ReleaseAction;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.NewSchedule;
import lt.klasteriai.cms.core.schedule.ScheduleAction;
import lt.klasteriai.cms.core.schedule.ScheduleOrigin;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What whoever is signed in sees of what is not public. Each test marks what it makes with a word of its own.
class PreviewTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String mark = "z" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "z";

    @Test
    void aDraftIsShownAsReadersWouldGetIt() {
        var id = idOf(editor.create("pages", Editor.page("Puslapis " + mark)));

        var reply = editor.get("/preview/v1/pages/puslapis-" + mark);

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("Content-Language")).isEqualTo("lt");
        assertThat(reply.text("/id")).isEqualTo(id);
        assertThat(reply.text("/href")).isEqualTo("/v1/pages/puslapis-" + mark + "?locale=lt");
        assertThat(reply.text("/body/html")).isEqualTo("<p>Tekstas</p>");
        assertThat(editor.get("/preview/v1/pages/" + id).json()).isEqualTo(reply.json());
        assertThat(Editor.withRoles(program, Role.READER)
                        .get("/preview/v1/pages/" + id)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void draftsLieOverWhatIsPublishedAlsoInReferencesAndLists() {
        var cluster = published("clusters", "{\"title\":{\"lt\":\"Senas %s\"}}".formatted(mark));
        var staying = published("clusters", "{\"title\":{\"lt\":\"Lieka %s\"}}".formatted(mark));
        patch("clusters", cluster, "{\"title\":{\"lt\":\"Naujas %s\"}}".formatted(mark));
        var news = idOf(editor.create("news", """
                {"title":{"lt":"Žinia %s"},"body":{"lt":{"format":"markdown","value":"Tekstas"}},
                 "clusters":["%s","%s"]}""".formatted(mark, cluster, staying)));

        var shown = editor.get("/preview/v1/news/" + news + "?include=clusters");
        var list = editor.get("/preview/v1/clusters?sort=title&count=true&q=" + mark);

        assertThat(shown.json()
                        .at("/clusters")
                        .valueStream()
                        .map(each -> each.path("title").asString()))
                .containsExactly("Naujas " + mark, "Lieka " + mark);
        assertThat(shown.text("/included/0/title")).isEqualTo("Naujas " + mark);
        assertThat(titlesIn(list)).containsExactly("Lieka " + mark, "Naujas " + mark);
        assertThat(list.json().at("/page/total").asInt()).isEqualTo(2);
        assertThat(titlesIn(editor.get("/preview/v1/clusters?q=Senas%20" + mark)))
                .isEmpty();
    }

    @Test
    void whatADraftLacksInALocaleComesFromTheNextOne() {
        var id = idOf(editor.create("pages", Editor.page("Puslapis " + mark)));

        assertThat(editor.get("/preview/v1/pages/" + id + "?locale=en").text("/locale"))
                .isEqualTo("lt");
        var missing = editor.get("/preview/v1/pages/" + id + "?locale=en&fallback=false");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.problem()).isEqualTo("entry-not-found");
    }

    @Test
    void aListIsReadPageByPage() {
        for (var word : List.of("a", "b", "c")) {
            editor.create("pages", Editor.page(word + " " + mark));
        }
        published("pages", Editor.page("d " + mark));
        var address = "/preview/v1/pages?sort=title&page[size]=2&q=" + mark;

        var first = editor.get(address);
        published("pages", Editor.page("other " + UUID.randomUUID()));
        var second = editor.get(address + "&page[after]=" + first.text("/page/next"));

        assertThat(titlesIn(first)).containsExactly("a " + mark, "b " + mark);
        assertThat(titlesIn(second)).containsExactly("c " + mark, "d " + mark);
        assertThat(second.json().at("/page/next").isNull()).isTrue();
    }

    @Test
    void aFormerAddressLeadsToTheOneThatIsToCome() {
        var id = published("pages", Editor.page("Senas " + mark));
        patch("pages", id, "{\"slug\":{\"lt\":\"naujas-%s\"}}".formatted(mark));

        var moved = editor.get("/preview/v1/pages/senas-" + mark + "?fields=title");

        assertThat(moved.status()).isEqualTo(308);
        assertThat(moved.header("Location")).isEqualTo("/preview/v1/pages/naujas-" + mark + "?fields=title");
    }

    @Test
    void theSiteIsShownWithARelease() {
        var withdrawn = published("pages", Editor.page("Išeina " + mark));
        var changed = published("pages", Editor.page("Keičiasi " + mark));
        patch("pages", changed, "{\"title\":{\"lt\":\"Pakeistas %s\"}}".formatted(mark));
        var otherDraft = idOf(editor.create("pages", Editor.page("Juodraštis " + mark)));
        var release =
                release(action(ReleaseAction.Kind.WITHDRAW, withdrawn), action(ReleaseAction.Kind.PUBLISH, changed));

        assertThat(titlesIn(editor.get("/preview/v1/pages?release=" + release + "&q=" + mark)))
                .containsExactly("Pakeistas " + mark);
        var gone = editor.get("/preview/v1/pages/" + withdrawn + "?release=" + release);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.problem()).isEqualTo("withdrawn");
        assertThat(editor.get("/preview/v1/pages/" + otherDraft + "?release=" + release)
                        .status())
                .isEqualTo(404);
        var unknown = editor.get("/preview/v1/pages?release=nothing");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("release-not-found");
    }

    @Test
    void theSiteIsShownAsItWillBe() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var leaving = published("pages", Editor.page("Išeis " + mark));
        var coming = idOf(editor.create("pages", Editor.page("Ateis " + mark)));
        schedule(ScheduleAction.UNPUBLISH, leaving, now.plus(2, ChronoUnit.HOURS));
        schedule(ScheduleAction.PUBLISH, coming, now.plus(3, ChronoUnit.HOURS));

        assertThat(titlesIn(at(now.plus(1, ChronoUnit.HOURS)))).containsExactly("Išeis " + mark);
        assertThat(titlesIn(at(now.plus(150, ChronoUnit.MINUTES)))).isEmpty();
        var later = at(now.plus(4, ChronoUnit.HOURS));
        assertThat(titlesIn(later)).containsExactly("Ateis " + mark);
        assertThat(later.text("/items/0/publishedAt"))
                .isEqualTo(now.plus(3, ChronoUnit.HOURS).toString());
    }

    @Test
    void whatHasExpiredByThenIsWithdrawn() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var expiring = published("news", """
                {"title":{"lt":"Baigsis %s"},"body":{"lt":{"format":"markdown","value":"T"}},"expiresAt":"%s"}""".formatted(mark, now.plus(5, ChronoUnit.DAYS)));

        assertThat(editor.get("/preview/v1/news/" + expiring + "?at=" + now.plus(4, ChronoUnit.DAYS))
                        .status())
                .isEqualTo(200);
        assertThat(editor.get("/preview/v1/news/" + expiring + "?at=" + now.plus(6, ChronoUnit.DAYS))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void callsAreInTheStateOfThatTime() {
        var deadline = Instant.now().plus(60, ChronoUnit.DAYS);
        var call = published(
                "funding-calls", """
                {"title":{"lt":"Kvietimas %1$s"},"summary":{"lt":"Apie"},"identifier":"%1$s","programme":"LIFE","sourceUrl":"https://example.org/call",
                 "stages":[{"deadlines":[{"date":"%2$s"}]}]}""".formatted(mark, deadline.toString().substring(0, 10)));

        var before = editor.get("/preview/v1/funding-calls/" + call + "?at=" + deadline.minus(Duration.ofDays(5)));
        var after = editor.get("/preview/v1/funding-calls/" + call + "?at=" + deadline.plus(Duration.ofDays(5)));

        assertThat(before.text("/state")).isEqualTo("closing-soon");
        assertThat(after.text("/state")).isEqualTo("closed");
        assertThat(titlesIn(editor.get("/preview/v1/funding-calls?filter[state]=closed&q=" + mark + "&at="
                        + deadline.plus(Duration.ofDays(5)))))
                .hasSize(1);
        assertThat(titlesIn(editor.get("/preview/v1/funding-calls?filter[state]=closed&q=" + mark)))
                .isEmpty();
    }

    @Test
    void whereThereAreTooManyDraftsToListThemSingleEntriesAreStillShown() {
        try (var crowded = RunningAdmin.start()) {
            var entries = crowded.part(Entries.class);
            var codec = crowded.part(ContentCodec.class);
            for (int i = 0; i < 1_000; i++) {
                entries.create(
                        ContentType.PAGES,
                        codec.read(ContentType.PAGES, JsonMapper.shared().readTree(Editor.page("Puslapis " + i))),
                        "admin");
            }
            var author = Editor.of(crowded);
            var cluster = idOf(author.create("clusters", "{\"title\":{\"lt\":\"Klasteris\"}}"));
            var news = idOf(author.create("news", """
                    {"title":{"lt":"Žinia"},"clusters":["%s"]}""".formatted(cluster)));

            var list = author.get("/preview/v1/news");
            assertThat(list.status()).isEqualTo(422);
            assertThat(list.problem()).isEqualTo("too-many-drafts");
            for (var address : List.of(news, "zinia")) {
                var shown = author.get("/preview/v1/news/" + address);
                assertThat(shown.text("/title")).isEqualTo("Žinia");
                assertThat(shown.text("/clusters/0/title")).isEqualTo("Klasteris");
            }
            assertThat(author.get("/preview/v1/news/nothing").status()).isEqualTo(404);
            assertThat(author.get("/preview/v1/news/%C5%BD").status()).isEqualTo(404);
        }
    }

    @Test
    void aPlusSignInATimeNeedNotBeEscaped() {
        var id = published("pages", Editor.page("Puslapis " + mark));

        assertThat(editor.get("/preview/v1/pages/" + id + "?at=2999-12-24T10:00:00+02:00")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "at=2020-01-01T00:00:00Z,at,out-of-range",
        "at=tomorrow,at,invalid-value",
        "at=2027-01-01T10:00,at,invalid-value",
        "at=9999-01-01T00:00:00Z,at,invalid-value",
        "at=,at,no-value",
        "at=2999-01-01T00:00:00Z&at=2999-01-01T00:00:00Z,at,given-twice",
        "release=a&release=b,release,given-twice",
        "asOf=2020-01-01T00:00:00Z,asOf,unknown-parameter",
        "minSequence=1,minSequence,unknown-parameter",
        "locale=de,locale,invalid-value",
        "filter[colour]=red,filter[colour],unknown-field",
        "sort=colour,sort,invalid-value",
        "page[size]=1000,page[size],out-of-range",
        "page[after]=abc,page[after],invalid-cursor",
        "drafts=true,drafts,unknown-parameter"
    })
    void whatMakesNoSenseIsRefusedByName(String query, String parameter, String code) {
        var reply = editor.get("/preview/v1/news?" + query);

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("invalid-parameter");
        assertThat(reply.text("/errors/0/parameter")).isEqualTo(parameter);
        assertThat(reply.text("/errors/0/code")).isEqualTo(code);
        assertKeptFromCaches(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/preview/v1/terms", "/preview/v1/newspapers", "/preview/v1/news/a/b", "/preview/v1", "/preview"
            })
    void whatIsNotThereIsSaidSo(String path) {
        var reply = editor.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertKeptFromCaches(reply);
    }

    @Test
    void itNeedsASession() {
        for (var path : List.of(
                "/preview/v1/news",
                "/%70review/v1/news",
                "/previe%77/v1/news",
                "/preview/v1/news/x",
                "/preview/v1/nothing")) {
            var reply = Call.to(program, "GET", path).send();

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.problem()).isEqualTo("not-signed-in");
            assertKeptFromCaches(reply);
        }
    }

    @Test
    void nobodyKeepsItAndNothingIsChangedByIt() {
        var id = published("pages", Editor.page("Puslapis " + mark));
        patch("pages", id, "{\"title\":{\"lt\":\"Kitas %s\"}}".formatted(mark));
        var before = Everything.in(program);

        assertKeptFromCaches(editor.get("/preview/v1/pages/" + id));
        assertKeptFromCaches(editor.get("/preview/v1/pages"));

        assertThat(Everything.in(program)).isEqualTo(before);
    }

    private static void assertKeptFromCaches(Reply reply) {
        assertThat(reply.response().headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(reply.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(reply.header("ETag")).isEmpty();
    }

    private Reply at(Instant instant) {
        return editor.get("/preview/v1/pages?at=" + instant + "&q=" + mark);
    }

    private void schedule(ScheduleAction action, String page, Instant at) {
        program.part(Schedules.class)
                .create(
                        NewSchedule.builder()
                                .action(action)
                                .type(ContentType.PAGES)
                                .entry(new EntryId(page))
                                .locales(EnumSet.of(LocaleTag.LT))
                                .at(Appointment.of(at.toString(), "UTC"))
                                .origin(ScheduleOrigin.EDITOR)
                                .key(UUID.randomUUID().toString())
                                .build(),
                        "admin");
    }

    private String release(ReleaseAction... actions) {
        return program.part(Releases.class)
                .create(new NewRelease("Release " + mark, null, List.of(actions)), "admin")
                .id();
    }

    private static ReleaseAction action(ReleaseAction.Kind kind, String page) {
        return new ReleaseAction(kind, ContentType.PAGES, new EntryId(page), Set.of(LocaleTag.LT), null, null);
    }

    private String published(String type, String content) {
        var created = editor.create(type, content);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        var published = editor.publish(created.header("Location"));
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        return idOf(created);
    }

    private void patch(String type, String id, String content) {
        var path = "/admin/v1/" + type + "/" + id;
        var patched = editor.call("PATCH", path)
                .header("If-Match", editor.get(path).header("ETag"))
                .patch("{\"content\":" + content + "}")
                .send();
        assertThat(patched.status()).as(patched.response().body()).isEqualTo(200);
    }

    private static String idOf(Reply created) {
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.text("/id");
    }
}
