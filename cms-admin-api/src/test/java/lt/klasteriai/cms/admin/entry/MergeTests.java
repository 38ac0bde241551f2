package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

/// What callers see when two of them change one entry.
class MergeTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String path = editor.newPage();

    @Test
    void aStalePatchOfSomethingElseIsMergedAndSaysSo() {
        patch("{\"summary\":{\"lt\":\"Trumpai\"}}");

        var merged = patch("{\"tags\":[\"a\"]}");

        assertThat(merged.status()).as(merged.response().body()).isEqualTo(200);
        assertThat(merged.header("ETag")).isEqualTo("\"3\"");
        assertThat(merged.json().at("/merged"))
                .hasToString("{\"base\":1,\"onto\":2,\"theirs\":[\"/summary/lt\"],\"yours\":[\"/tags\"]}");
        assertThat(merged.text("/content/summary/lt")).isEqualTo("Trumpai");
        assertThat(merged.text("/content/tags/0")).isEqualTo("a");
    }

    @Test
    void aPatchOfThePresentVersionIsNotSaidToBeMerged() {
        assertThat(patch("{\"tags\":[\"a\"]}").json().has("merged")).isFalse();
    }

    @Test
    void aStalePatchOfTheSameIs412WithAllSides() {
        patch("{\"summary\":{\"lt\":\"Trumpai\"}}");
        var before = Everything.in(program);

        var refused = patch("{\"summary\":{\"lt\":\"Ilgai\"},\"tags\":[\"a\"]}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("version-conflict");
        assertThat(refused.json().at("/pointers")).hasToString("[\"/content/summary/lt\"]");
        assertThat(refused.json().at("/base/version").asInt()).isEqualTo(1);
        assertThat(refused.json().at("/base/values")).hasToString("{\"/content/summary/lt\":null}");
        assertThat(refused.json().at("/theirs/version").asInt()).isEqualTo(2);
        assertThat(refused.text("/theirs/updatedBy")).isEqualTo("admin");
        assertThat(refused.json().at("/theirs/values")).hasToString("{\"/content/summary/lt\":\"Trumpai\"}");
        assertThat(refused.json().at("/yours/values")).hasToString("{\"/content/summary/lt\":\"Ilgai\"}");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aStalePutAndAStaleRestorationAre412InTheSameShape() {
        patch("{\"summary\":{\"lt\":\"Trumpai\"}}");

        var put = editor.call("PUT", path)
                .header("If-Match", "\"1\"")
                .json("{\"content\":" + Editor.page("Visai kitas " + path) + "}")
                .send();
        var restored = editor.call("POST", path + "/revisions/1/restore")
                .header("If-Match", "\"1\"")
                .send();

        for (var refused : new Reply[] {put, restored}) {
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.json().at("/pointers")).hasToString("[\"/content/summary/lt\"]");
            assertThat(refused.json().at("/yours/values")).hasToString("{\"/content/summary/lt\":null}");
        }
    }

    @Test
    void publishingInBetweenIsNoConflict() {
        editor.publish(path);

        var merged = patch("{\"tags\":[\"a\"]}");

        assertThat(merged.json().at("/merged/theirs")).hasToString("[]");
    }

    @Test
    void aNoteGoesIntoTheHistory() {
        editor.call("PATCH", path)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"tags\":[\"a\"]},\"note\":\" Po redakcijos pastabų \"}")
                .send();
        editor.call("POST", path + "/revisions/1/restore")
                .header("If-Match", "\"2\"")
                .json("{\"note\":\"Per anksti\"}")
                .send();

        var history = editor.get(path + "/revisions").json().at("/items");
        assertThat(history.at("/0/note").asString()).isEqualTo("Restored from revision 1. Per anksti");
        assertThat(history.at("/1/note").asString()).isEqualTo("Po redakcijos pastabų");
        assertThat(history.at("/2").has("note")).isFalse();
    }

    @Test
    void notesThatAreNoneAre400AndChangeNothing() {
        var before = Everything.in(program);

        expectNoteRefused("\"" + "a".repeat(501) + "\"", "too-long");
        expectNoteRefused("\"a\\u0007b\"", "invalid-character");
        expectNoteRefused("5", "wrong-type");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    private void expectNoteRefused(String note, String code) {
        var patched = editor.call("PATCH", path)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"tags\":[\"a\"]},\"note\":" + note + "}")
                .send();
        var restored = editor.call("POST", path + "/revisions/1/restore")
                .header("If-Match", "\"1\"")
                .json("{\"note\":" + note + "}")
                .send();
        for (var refused : new Reply[] {patched, restored}) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/note");
            assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        }
    }

    @Test
    void takingAwayAnUnknownPropertyIs400() {
        var refused = patch("{\"colour\":null}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/colour");
        assertThat(refused.text("/errors/0/code")).isEqualTo("unknown-property");
    }

    /// Always based on the first version.
    private Reply patch(String content) {
        return editor.call("PATCH", path)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":" + content + "}")
                .send();
    }
}
