package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/// History as callers see it: what differs between two revisions, which texts were left behind, who is at work.
class HistoryTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String path = editor.newPage();

    @Test
    void twoRevisionsAreComparedPlaceByPlace() {
        patch(1, "{\"title\":{\"lt\":\"Naujas puslapis\",\"en\":\"New page\"},\"tags\":[\"a\"]}");

        var diff = editor.get(path + "/revisions/1/diff/2");

        assertThat(diff.status()).as(diff.response().body()).isEqualTo(200);
        assertThat(diff.json().at("/from/number").asInt()).isEqualTo(1);
        assertThat(diff.text("/to/by")).isEqualTo("admin");
        assertThat(pointers(diff)).containsExactly("/title/lt", "/title/en", "/slug/lt", "/slug/en", "/tags/0");
        assertThat(diff.text("/changes/0/change")).isEqualTo("changed");
        assertThat(diff.text("/changes/0/locale")).isEqualTo("lt");
        assertThat(diff.text("/changes/0/to")).isEqualTo("Naujas puslapis");
        assertThat(diff.text("/changes/0/words/0/kind")).isEqualTo("removed");
        assertThat(diff.text("/changes/1/change")).isEqualTo("added");
        assertThat(diff.json().at("/changes/1").has("from")).isFalse();
        assertThat(diff.json().at("/changes/4").has("locale")).isFalse();
    }

    @Test
    void aLocaleLeavesOutWhatBelongsToAnother() {
        patch(1, "{\"title\":{\"lt\":\"Kitoks\",\"en\":\"New page\"},\"tags\":[\"a\"]}");

        assertThat(pointers(editor.get(path + "/revisions/1/diff/2?locale=en")))
                .containsExactly("/title/en", "/slug/en", "/tags/0");
    }

    @Test
    void aRevisionDoesNotDifferFromItselfAndTheWayBackIsADiffToo() {
        patch(1, "{\"tags\":[\"a\"]}");

        assertThat(editor.get(path + "/revisions/2/diff/2").json().at("/changes"))
                .isEmpty();
        assertThat(editor.get(path + "/revisions/2/diff/1").text("/changes/0/change"))
                .isEqualTo("removed");
    }

    @Test
    void numbersThatAreNoneAndUnknownOnesAre404() {
        var before = Everything.in(program);

        for (var number : List.of("0", "-1", "x", "1.5", "99999999999")) {
            expectNothingThere(editor.get(path + "/revisions/" + number));
            expectNothingThere(editor.get(path + "/revisions/" + number + "/diff/1"));
            expectNothingThere(editor.get(path + "/revisions/1/diff/" + number));
        }
        var otherLocale = editor.get(path + "/revisions/1/diff/1?locale=de");
        assertThat(otherLocale.status()).isEqualTo(400);
        assertThat(otherLocale.text("/errors/0/parameter")).isEqualTo("locale");
        assertThat(editor.get(path + "/revisions/1/diff/2").problem()).isEqualTo("revision-not-found");
        assertThat(editor.get("/admin/v1/news" + path.substring(path.lastIndexOf('/')) + "/revisions/1/diff/1")
                        .problem())
                .isEqualTo("entry-not-found");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aRevisionThatWasThinnedOutIsSaidToBe() {
        patch(1, "{\"tags\":[\"a\"]}");
        patch(2, "{\"tags\":[\"b\"]}");
        var thinned = Query.query(Criteria.where("_id").is(path.substring(path.lastIndexOf('/') + 1) + "/2"));
        program.part(AuthoringStore.class).template().remove(thinned, "revisions");

        for (var refused : List.of(editor.get(path + "/revisions/2"), editor.get(path + "/revisions/1/diff/2"))) {
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.problem()).isEqualTo("revision-thinned");
        }
        assertThat(editor.get(path + "/revisions").json().at("/items")).hasSize(2);
    }

    @Test
    void staleTextsAreShownAndCanBeConfirmed() {
        patch(1, "{\"title\":{\"en\":\"Page\"}}");
        var stale = patch(2, "{\"title\":{\"lt\":\"Kitoks\"}}");
        assertThat(stale.json().at("/translations"))
                .hasToString("{\"en\":{\"stale\":[{\"pointer\":\"/title\",\"since\":3}]}}");

        assertThat(confirm("\"2\"", "[\"/title\"]").status()).isEqualTo(412);
        var confirmed = confirm("\"3\"", "[\"/title\"]");

        assertThat(confirmed.header("ETag")).isEqualTo("\"4\"");
        assertThat(confirmed.json().at("/translations")).hasToString("{}");
    }

    @Test
    void onlyFieldsWithTextsCanBeConfirmed() {
        var before = Everything.in(program);

        for (var fields : List.of("[]", "[\"/tags\"]", "[\"/slug\"]", "[\"title\"]", "\"/title\"", "null")) {
            var refused = confirm("\"1\"", fields);
            assertThat(refused.status()).as(fields).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).startsWith("/fields");
        }
        assertThat(editor.call("POST", path + "/translations/de/confirm")
                        .header("If-Match", "\"1\"")
                        .json("{\"fields\":[\"/title\"]}")
                        .send()
                        .status())
                .isEqualTo(404);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void whoHasAnEntryOpenIsKnownAndInNobodysWay() {
        assertThat(editor.get(path + "/editing").json().at("/items")).isEmpty();

        var noted = editor.call("PUT", path + "/editing").send();
        assertThat(noted.status()).isEqualTo(200);
        assertThat(noted.text("/items/0/by")).isEqualTo("admin");
        assertThat(editor.get(path + "/editing").json().at("/items")).hasSize(1);
        assertThat(patch(1, "{\"tags\":[\"a\"]}").status()).isEqualTo(200);

        assertThat(editor.call("DELETE", path + "/editing").send().status()).isEqualTo(204);
        assertThat(editor.get(path + "/editing").json().at("/items")).isEmpty();
        assertThat(editor.call("PUT", path + "x/editing").send().status()).isIn(400, 404);
    }

    private Reply confirm(String tag, String fields) {
        return editor.call("POST", path + "/translations/en/confirm")
                .header("If-Match", tag)
                .json("{\"fields\":" + fields + "}")
                .send();
    }

    private Reply patch(int version, String content) {
        return editor.call("PATCH", path)
                .header("If-Match", "\"" + version + "\"")
                .patch("{\"content\":" + content + "}")
                .send();
    }

    private static List<String> pointers(Reply diff) {
        return diff.json()
                .at("/changes")
                .valueStream()
                .map(change -> change.path("pointer").asString())
                .toList();
    }

    private static void expectNothingThere(Reply refused) {
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("not-found");
    }
}
