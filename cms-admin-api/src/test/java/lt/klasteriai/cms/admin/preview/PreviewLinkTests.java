package lt.klasteriai.cms.admin.preview;

import static lt.klasteriai.cms.admin.preview.PreviewedList.titlesIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.archive.Exporting;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people without an account see by a link.
class PreviewLinkTests {

    private static final String LINKS = "/admin/v1/previews";

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String mark = "z" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "z";

    @Test
    void itShowsTheEntriesThatItNamesAndNothingElse() {
        var cluster = create("clusters", "{\"title\":{\"lt\":\"Slaptas klasteris %s\"}}".formatted(mark));
        var named = create("news", """
                {"title":{"lt":"Pirma %s"},"body":{"lt":{"format":"markdown","value":"T"}},"clusters":["%s"]}""".formatted(mark, cluster));
        var other = create("news", "{\"title\":{\"lt\":\"Antra %s\"}}".formatted(mark));
        var publicPage = editor.newPage();
        editor.publish(publicPage);
        var link = link("news", named);

        var shown = byLink(link.text("/links/0/href"));
        var token = "token=" + link.text("/token");

        assertThat(link.text("/links/0/url"))
                .isEqualTo("http://localhost:" + program.port() + link.text("/links/0/href"));
        assertThat(shown.status()).as(shown.response().body()).isEqualTo(200);
        assertThat(shown.text("/title")).isEqualTo("Pirma " + mark);
        assertThat(shown.response().body()).doesNotContain("Slaptas", cluster);
        assertThat(shown.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(byLink("/preview/v1/news/pirma-" + mark + "?" + token).status())
                .isEqualTo(200);
        assertThat(titlesIn(byLink("/preview/v1/news?" + token))).containsExactly("Pirma " + mark);
        assertThat(titlesIn(byLink("/preview/v1/pages?" + token))).isEmpty();
        for (var path : new String[] {
            "/preview/v1/news/" + other,
            "/preview/v1/news/antra-" + mark,
            "/preview/v1/clusters/" + cluster,
            "/preview/v1/clusters/nothing",
            publicPage.replace("/admin", "/preview")
        }) {
            var refused = byLink(path + "?" + token);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("not-in-link");
        }
    }

    @Test
    void draftsThatItDoesNotNameAreNotShownThroughThoseThatItNames() {
        var cluster = create("clusters", "{\"title\":{\"lt\":\"Viešas %s\"}}".formatted(mark));
        editor.publish("/admin/v1/clusters/" + cluster);
        editor.call("PATCH", "/admin/v1/clusters/" + cluster)
                .header("If-Match", editor.get("/admin/v1/clusters/" + cluster).header("ETag"))
                .patch("{\"content\":{\"title\":{\"lt\":\"Slaptas %s\"}}}".formatted(mark))
                .send();
        var news = create("news", """
                {"title":{"lt":"Žinia %s"},"body":{"lt":{"format":"markdown","value":"T"}},"clusters":["%s"]}""".formatted(mark, cluster));

        var alone = byLink(link("news", news).text("/links/0/href") + "&include=clusters");

        assertThat(alone.text("/clusters/0/title")).isEqualTo("Viešas " + mark);
        assertThat(alone.json().at("/included").isEmpty()).isTrue();

        var both = call("""
                {"entries":[{"type":"news","id":"%s"},{"type":"clusters","id":"%s"}],"locale":"lt"}""".formatted(news, cluster));
        var shown = byLink(both.text("/links/0/href") + "&include=clusters");
        assertThat(shown.text("/clusters/0/title")).isEqualTo("Slaptas " + mark);
        assertThat(shown.text("/included/0/title")).isEqualTo("Slaptas " + mark);
    }

    @Test
    void itSaysItselfWhatItShows() {
        var page = create("pages", Editor.page("Puslapis " + mark));
        var future = Instant.now().plus(1, ChronoUnit.DAYS);
        var link = call("""
                {"entries":[{"type":"pages","id":"%s"}],"at":"%s"}""".formatted(page, future));

        var href = link.text("/links/0/href");

        assertThat(byLink(href).status()).as("nothing publishes it until then").isEqualTo(404);
        var other = byLink(href + "&at=" + future);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.text("/errors/0/code")).isEqualTo("contradiction");
    }

    @Test
    void onlyTheLocaleThatItNamesIsShown() {
        var page = create("pages", """
                {"title":{"lt":"Puslapis %1$s","en":"Page %1$s"},
                 "body":{"lt":{"format":"markdown","value":"T"},"en":{"format":"markdown","value":"T"}}}""".formatted(mark));
        var link = call("""
                {"entries":[{"type":"pages","id":"%s"}],"locale":"en"}""".formatted(page));
        var token = "token=" + link.text("/token");

        assertThat(byLink(link.text("/links/0/href")).text("/locale")).isEqualTo("en");
        assertThat(byLink("/preview/v1/pages/" + page + "?fallback=false&locale=lt&" + token)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverAltersItGetsNothing() {
        var token =
                link("pages", create("pages", Editor.page("Puslapis " + mark))).text("/token");
        int dot = token.indexOf('.');
        var payload = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
        var other = create("pages", Editor.page("Kitas " + mark));
        var forged = payload.replaceFirst("\\[\"[^\"]+\"]", "[\"" + other + "\"]");
        assertThat(forged).isNotEqualTo(payload);

        for (var altered : new String[] {
            encoded(forged) + token.substring(dot),
            token.substring(0, dot),
            token.substring(0, token.length() - 1),
            token + "A",
            "." + token.substring(dot + 1),
            "abc",
            "%F0%9F%98%80.a",
            signed(payload, "another key".getBytes(StandardCharsets.UTF_8))
        }) {
            var reply = byLink("/preview/v1/pages?token=" + altered);
            assertThat(reply.status()).as(altered).isEqualTo(401);
            assertThat(reply.problem()).isEqualTo("link-unknown");
        }
        assertThat(byLink("/preview/v1/pages?token=").status()).isEqualTo(400);
    }

    @Test
    void aLinkOfAnotherInstallationOpensNothing() {
        var id = create("pages", Editor.page("Puslapis " + mark));
        link("pages", id);
        try (var other = RunningAdmin.start()) {
            var page = Editor.of(other).newPage();
            var foreign = Editor.of(other)
                    .call("POST", LINKS)
                    .json("{\"entries\":[{\"type\":\"pages\",\"id\":\"%s\"}]}"
                            .formatted(page.substring(page.lastIndexOf('/') + 1)))
                    .send();

            assertThat(byLink("/preview/v1/pages?token=" + foreign.text("/token"))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void itExpires() {
        var page = create("pages", Editor.page("Puslapis " + mark));
        link("pages", page);
        var past = "{\"entries\":[\"%s\"],\"expiresAt\":\"%s\"}";
        var ahead = Instant.now().plus(1, ChronoUnit.MINUTES);

        var expired = byLink("/preview/v1/pages/" + page + "?token="
                + signed(past.formatted(page, Instant.now().minusSeconds(1)), key()));

        assertThat(expired.status()).isEqualTo(410);
        assertThat(expired.problem()).isEqualTo("link-expired");
        assertThat(byLink("/preview/v1/pages/" + page + "?token=" + signed(past.formatted(page, ahead), key()))
                        .status())
                .as("the same, but for the time")
                .isEqualTo(200);
    }

    @Test
    void allLinksCanBeTakenBack() {
        try (var own = RunningAdmin.start()) {
            var administrator = Editor.of(own);
            var page = administrator.newPage();
            var href = administrator
                    .call("POST", LINKS)
                    .json("{\"entries\":[{\"type\":\"pages\",\"id\":\"%s\"}]}"
                            .formatted(page.substring(page.lastIndexOf('/') + 1)))
                    .send()
                    .text("/links/0/href");
            assertThat(Call.to(own, "GET", href).send().status()).isEqualTo(200);

            assertThat(Editor.withRoles(own, Role.EDITOR)
                            .call("DELETE", LINKS)
                            .send()
                            .status())
                    .isEqualTo(403);
            assertThat(administrator.call("DELETE", LINKS).send().status()).isEqualTo(204);

            assertThat(Call.to(own, "GET", href).send().status()).isEqualTo(401);
            assertThat(administrator
                            .get("/admin/v1/audit-log?filter[action]=preview-links.taken-back")
                            .json()
                            .at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    void theAuditLogSaysWhoShowsWhatToOthersAndNothingThatOpensIt() {
        var page = create("pages", Editor.page("Puslapis " + mark));
        var token = link("pages", page).text("/token");

        var made = editor.get("/admin/v1/audit-log?filter[action]=preview-link.made&page[size]=1");

        assertThat(made.text("/items/0/by")).isEqualTo(editor.name());
        assertThat(made.text("/items/0/details/entries")).isEqualTo("pages/" + page);
        assertThat(Instant.parse(made.text("/items/0/details/expiresAt"))).isAfter(Instant.now());
        assertThat(made.response().body()).doesNotContain(token);
    }

    @Test
    void theKeyIsNotExported() throws Exception {
        link("pages", create("pages", Editor.page("Puslapis " + mark)));
        var archive = new ByteArrayOutputStream();

        program.part(Exporting.class).export(archive);

        assertThat(archive.toString(StandardCharsets.ISO_8859_1)).doesNotContain("previewKeys");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /entries | required",
                "{\"entries\":[]} | /entries | out-of-range",
                "{\"entries\":[{\"type\":\"pages\",\"id\":\"NOTHING\"}]} | /entries/0/id | unknown-entry",
                "{\"entries\":[{\"type\":\"papers\",\"id\":\"A\"}]} | /entries/0/type | invalid-value",
                "{\"entries\":[{\"type\":\"news\",\"id\":\"PAGE\"}]} | /entries/0/id | unknown-entry",
                "{\"entries\":[{\"type\":\"pages\"}]} | /entries/0/id | required",
                "{\"entries\":[PAGE],\"expiresAt\":\"2020-01-01T00:00:00Z\"} | /expiresAt | out-of-range",
                "{\"entries\":[PAGE],\"expiresAt\":\"2999-01-01T00:00:00Z\"} | /expiresAt | out-of-range",
                "{\"entries\":[PAGE],\"at\":\"2020-01-01T00:00:00Z\"} | /at | out-of-range",
                "{\"entries\":[PAGE],\"locale\":\"de\"} | /locale | invalid-value",
                "{\"entries\":[PAGE],\"mode\":\"all\"} | /mode | unknown-property"
            })
    void aLinkThatMakesNoSenseIsNotMade(String body, String pointer, String code) {
        var page = create("pages", Editor.page("Puslapis " + mark));
        var json = body.replace("[PAGE]", "[{\"type\":\"pages\",\"id\":\"" + page + "\"}]")
                .replace("PAGE", page);

        var reply = editor.call("POST", LINKS).json(json).send();

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(reply.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void makingOneNeedsARole() {
        var page = create("pages", Editor.page("Puslapis " + mark));
        var body = "{\"entries\":[{\"type\":\"pages\",\"id\":\"%s\"}]}".formatted(page);

        assertThat(Editor.withRoles(program, Role.READER)
                        .call("POST", LINKS)
                        .json(body)
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(Call.to(program, "POST", LINKS).json(body).send().status()).isEqualTo(401);
    }

    private byte[] key() {
        var stored = program.part(AuthoringStore.class).template().findAll(Document.class, "previewKeys");
        return Base64.getDecoder().decode(stored.getFirst().getString("secret"));
    }

    private static String signed(String payload, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var text = encoded(payload);
            return text + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reply link(String type, String id) {
        return call("{\"entries\":[{\"type\":\"%s\",\"id\":\"%s\"}]}".formatted(type, id));
    }

    private Reply call(String body) {
        var made = editor.call("POST", LINKS).json(body).send();
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made;
    }

    private Reply byLink(String path) {
        return Call.to(program, "GET", path).send();
    }

    private String create(String type, String content) {
        var created = editor.create(type, content);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.text("/id");
    }
}
