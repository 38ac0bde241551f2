package lt.klasteriai.cms.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The audit log over HTTP.
class AuditRoutesTests {

    private static final String LOG = "/admin/v1/audit-log";

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor admin = Editor.of(program);

    @Test
    void everyActSaysWhoDidItFromWhereWithWhichTokenAndWhatTheStateWas() {
        var rasa = Editor.withRoles(program, Role.EDITOR);
        var path = rasa.newPage();
        rasa.publish(path);
        rasa.call("POST", path + "/unpublish").json("{\"locales\":[\"lt\"]}").send();
        rasa.call("DELETE", path).send();
        rasa.call("POST", path + "/restore").send();

        var acts = items(admin.get(LOG + "?filter[entry]=" + id(path))).reversed();

        assertThat(acts)
                .extracting(act -> act.at("/action").asString())
                .containsExactly(
                        "entry.created", "entry.published", "entry.withdrawn", "entry.trashed", "entry.restored");
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.at("/by").asString()).isEqualTo(rasa.name());
            assertThat(act.at("/address").asString()).isEqualTo("127.0.0.1");
            assertThat(act.at("/token").asString()).matches("sessions/[0-9a-f]{16}");
            assertThat(act.at("/type").asString()).isEqualTo("pages");
            assertThat(act.at("/after").asString()).hasSize(64);
        });
        assertThat(acts.getFirst().has("before")).isFalse();
        for (int i = 1; i < acts.size(); i++) {
            assertThat(acts.get(i).at("/before")).isEqualTo(acts.get(i - 1).at("/after"));
        }
    }

    @Test
    void anotherSessionIsAnotherTokenAndNoTokenIsEverWritten() {
        var other = Editor.of(program);
        var here = admin.newPage();
        var there = other.newPage();

        assertThat(tokenOf(here)).isNotEqualTo(tokenOf(there));
        assertThat(export("").response().body()).doesNotContain("cms_s_");
    }

    private String tokenOf(String path) {
        return items(admin.get(LOG + "?filter[entry]=" + id(path)))
                .getFirst()
                .at("/token")
                .asString();
    }

    @Test
    void whatIsDoneToAccountsAndSessionsIsThereToo() {
        var created = admin.call("POST", "/admin/v1/users")
                .json("{\"username\":\"audrius\",\"roles\":[\"editor\"],\"password\":\"" + RunningAdmin.PASSWORD
                        + "\"}")
                .send();
        assertThat(created.status()).isEqualTo(201);
        admin.call("PATCH", "/admin/v1/users/audrius")
                .patch("{\"disabled\":true,\"password\":\"another password\"}")
                .send();

        var changed = items(admin.get(LOG + "?filter[action]=user.changed")).getFirst();

        assertThat(changed.at("/subject").asString()).isEqualTo("users/audrius");
        assertThat(changed.at("/details/disabled").asString()).isEqualTo("true");
        assertThat(changed.at("/details/password").asString()).isEqualTo("changed");
        assertThat(changed.at("/by").asString()).isEqualTo("admin");
        assertThat(items(admin.get(LOG + "?filter[action]=session.begun"))
                        .getFirst()
                        .at("/address")
                        .asString())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whoSchedulesAndWhoGivesUpAScheduleIsThereToo() {
        var rasa = Editor.withRoles(program, Role.EDITOR);
        var path = rasa.newPage();
        var made = rasa.call("POST", path + "/schedule")
                .json(
                        "{\"action\":\"publish\",\"at\":\"2040-01-01T09:00\",\"zone\":\"Europe/Vilnius\",\"locales\":[\"lt\"]}")
                .send();
        var other = Editor.withRoles(program, Role.EDITOR);
        other.call("DELETE", made.header("Location")).send();

        var act = items(admin.get(LOG + "?filter[action]=schedule.cancelled")).getFirst();

        assertThat(act.at("/by").asString()).isEqualTo(other.name());
        assertThat(act.at("/details/entry").asString()).isEqualTo("pages/" + id(path));
        assertThat(act.at("/details/at").asString()).isEqualTo("2040-01-01T07:00:00Z");
        assertThat(items(admin.get(LOG + "?filter[action]=schedule.made&filter[by]=" + rasa.name())))
                .hasSize(1);
    }

    @Test
    void filtersAndPagesGoTogetherAndNothingIsLostOrRepeated() {
        var rasa = Editor.withRoles(program, Role.EDITOR);
        var paths = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            paths.add(id(rasa.newPage()));
        }
        var filter = "filter[by]=" + rasa.name() + "&filter[action]=entry.created&filter[type]=pages";

        var seen = new ArrayList<String>();
        var page = admin.get(LOG + "?" + filter + "&page[size]=2");
        items(page).forEach(act -> seen.add(act.at("/entry").asString()));
        while (!page.json().at("/page/next").isNull()) {
            page = admin.get(LOG + "?" + filter + "&page[size]=2&page[after]=" + page.text("/page/next"));
            items(page).forEach(act -> seen.add(act.at("/entry").asString()));
        }

        assertThat(seen).containsExactlyElementsOf(paths.reversed());
        assertThat(items(admin.get(LOG + "?filter[type]=news&filter[by]=" + rasa.name())))
                .isEmpty();
        var at = items(admin.get(LOG + "?" + filter)).getFirst().at("/at").asString();
        assertThat(items(admin.get(LOG + "?" + filter + "&filter[at][gte]=" + at)))
                .hasSizeGreaterThanOrEqualTo(1);
        assertThat(items(admin.get(LOG + "?" + filter + "&filter[at][lt]=" + at)))
                .hasSizeLessThan(5);
    }

    @Test
    void theExportHasOneRecordALineTheOldestFirst() {
        var rasa = Editor.withRoles(program, Role.EDITOR);
        var first = id(rasa.newPage());
        var second = id(rasa.newPage());

        var export = export("?filter[by]=" + rasa.name() + "&filter[action]=entry.created");

        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(export.header("Content-Disposition")).contains("audit-log.ndjson");
        assertThat(export.response().body().lines().map(JsonMapper.shared()::readTree))
                .extracting(act -> act.at("/entry").asString())
                .containsExactly(first, second);
        assertThat(export("?filter[by]=nobody-of-this-name").response().body()).isEmpty();
    }

    private Reply export(String query) {
        var export = admin.get(LOG + "/export" + query);
        assertThat(export.status()).isEqualTo(200);
        return export;
    }

    @Test
    void aWholeLogIsWholeAndAChangedRecordIsNamed() {
        try (var own = RunningAdmin.start()) {
            var editor = Editor.of(own);
            editor.newPage();
            editor.publish(editor.newPage());

            var whole = verify(editor, "");
            assertThat(whole.at("/whole").asBoolean()).as(whole.toString()).isTrue();
            assertThat(whole.at("/records").asInt()).isEqualTo(4);
            var head = whole.at("/head").toString();
            editor.newPage();
            assertThat(verify(editor, "{\"head\":" + head + "}").at("/whole").asBoolean())
                    .isTrue();

            own.part(AuthoringStore.class)
                    .template()
                    .updateFirst(query(where("_id").is(3)), Update.update("by", "nobody"), "auditLog");
            var changed = verify(editor, "{}");

            assertThat(changed.at("/whole").asBoolean()).isFalse();
            assertThat(changed.at("/fault/number").asInt()).isEqualTo(3);
            assertThat(changed.at("/fault/kind").asString()).isEqualTo("changed");
        }
    }

    @Test
    void aLogThatWasWrittenAnewDoesNotHaveTheHeadThatWasNotedDown() {
        try (var own = RunningAdmin.start()) {
            var editor = Editor.of(own);
            var noted = "{\"head\":{\"number\":1,\"hash\":\"" + "0".repeat(64) + "\"}}";

            var rewritten = verify(editor, noted);
            var cut = verify(editor, noted.replace(":1,", ":99,"));

            assertThat(rewritten.at("/fault/kind").asString()).isEqualTo("rewritten");
            assertThat(cut.at("/fault/kind").asString()).isEqualTo("cut-off");
        }
    }

    private static JsonNode verify(Editor editor, String json) {
        var call = editor.call("POST", LOG + "/verify");
        var reply = (json.isEmpty() ? call : call.json(json)).send();
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void badInputIsNamed() {
        for (var bad : List.of(
                "filter[at][gte]=yesterday",
                "filter[at][lt]=1969-01-01T00:00:00Z",
                "filter[type]=post",
                "filter[who]=rasa",
                "page[after]=1-2-3",
                "page[size]=0")) {
            var refused = admin.get(LOG + "?" + bad);

            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.text("/errors/0/parameter")).isEqualTo(bad.substring(0, bad.indexOf('=')));
        }
        var head = admin.call("POST", LOG + "/verify")
                .json("{\"head\":{\"number\":0,\"hash\":\"x\"}}")
                .send();
        assertThat(head.status()).isEqualTo(400);
        assertThat(head.text("/errors/0/pointer")).isEqualTo("/head/number");
    }

    @Test
    void itIsForTheAdministratorOnly() {
        var editor = Editor.withRoles(program, Role.EDITOR, Role.PUBLISHER);

        for (var path : List.of(LOG, LOG + "/export")) {
            assertThat(Call.to(program, "GET", path).send().status()).isEqualTo(401);
            assertThat(editor.get(path).status()).isEqualTo(403);
        }
        assertThat(editor.call("POST", LOG + "/verify").send().status()).isEqualTo(403);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<JsonNode> items(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().at("/items").valueStream().toList();
    }
}
