package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcedDeletionTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String parent = editor.newPage();

    @Test
    void whereAnEntryIsUsedIsToldWithPlaceAndLocales() {
        var child = childOf(parent);
        editor.publish(child);
        editor.call("PATCH", child)
                .header("If-Match", editor.get(child).header("ETag"))
                .patch("{\"content\":{\"parent\":null}}")
                .send();
        var other = childOf(parent);

        var used = editor.get(parent + "/references");
        var refused = editor.call("DELETE", parent).send();

        assertThat(used.text("/items/0/id")).isEqualTo(idOf(child));
        assertThat(used.json().at("/items/0/draft").asBoolean(true)).isFalse();
        assertThat(used.json().at("/items/0/published").asBoolean()).isTrue();
        assertThat(used.text("/items/0/locales/0")).isEqualTo("lt");
        assertThat(used.text("/items/1/id")).isEqualTo(idOf(other));
        assertThat(used.text("/items/1/pointers/0")).isEqualTo("/content/parent");
        assertThat(used.json().at("/items/1/locales")).isEmpty();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/referrers")).isEqualTo(used.json().at("/items"));
    }

    @Test
    void aForcedDeleteTreatsEveryReferrerAndPublishesOnce() {
        editor.publish(parent);
        var seen = childOf(parent);
        var first = editor.publish(seen);
        var moved = childOf(parent);
        var elsewhere = editor.newPage();

        var deleted = delete("""
                {"references":{"%s":{"action":"replace","with":"%s"}},"default":{"action":"remove"}}""".formatted(idOf(moved), idOf(elsewhere)));

        assertThat(deleted.status()).as(deleted.response().body()).isEqualTo(200);
        assertThat(deleted.json().at("/referrers")).hasSize(2);
        assertThat(deleted.json().at("/receipt/sequence").asLong())
                .isEqualTo(first.json().at("/sequence").asLong() + 1);
        assertThat(editor.get(parent).status()).isEqualTo(404);
        assertThat(editor.get(seen).json().at("/content/parent").isMissingNode())
                .isTrue();
        assertThat(editor.get(seen).text("/states/lt/state")).isEqualTo("published");
        assertThat(editor.get(moved).text("/content/parent")).isEqualTo(idOf(elsewhere));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | 409 | still-referenced |                  |",
                "{\"references\":{}}                                         | 409 | still-referenced |                  |",
                "{\"references\":{\"nobody\":{\"action\":\"remove\"}},\"default\":{\"action\":\"remove\"}} | 422 | deletion-refused | not-a-referrer | /references/nobody",
                "{\"default\":{\"action\":\"replace\",\"with\":\"nobody\"}}  | 422 | deletion-refused | unknown-entry      | /default/with",
                "{\"default\":{\"action\":\"replace\",\"with\":\"PARENT\"}}  | 422 | deletion-refused | replaced-by-itself | /default/with",
                "{\"default\":{\"action\":\"replace\",\"with\":\"CHILD\"}}   | 422 | deletion-refused | refers-to-itself   | /default/with",
                "{\"default\":{\"action\":\"replace\"}}                      | 400 | invalid-body     | required           | /default/with",
                "{\"default\":{\"action\":\"remove\",\"with\":\"CHILD\"}}    | 400 | invalid-body     | contradiction      | /default/with",
                "{\"default\":{\"action\":\"forget\"}}                       | 400 | invalid-body     | invalid-value      | /default/action",
                "{\"default\":{}}                                            | 400 | invalid-body     | required           | /default/action",
                "{\"default\":{\"action\":\"remove\",\"why\":1}}             | 400 | invalid-body     | unknown-property   | /default/why",
                "{\"references\":{\"CHILD\":null}}                           | 400 | invalid-body     | required           | /references/CHILD",
                "{\"references\":[]}                                         | 400 | invalid-body     | wrong-type         | /references",
            })
    void whatCannotBeDoneChangesNothing(
            String body, int status, String problem, @Nullable String code, @Nullable String pointer) {
        var child = childOf(parent);
        var before = Everything.in(program);

        var refused = delete(withIds(body, child));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
        if (code != null && pointer != null) {
            assertThat(refused.text("/errors/0/code")).isEqualTo(code);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo(withIds(pointer, child));
        }
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aStaleVersionIsRefused() {
        var refused = editor.call("POST", parent + "/delete")
                .header("If-Match", "\"7\"")
                .json("{}")
                .send();

        assertThat(refused.status()).isEqualTo(412);
        assertThat(editor.get(parent).status()).isEqualTo(200);
    }

    private Reply delete(String body) {
        return editor.call("POST", parent + "/delete").json(body).send();
    }

    private String withIds(String text, String child) {
        return text.replace("PARENT", idOf(parent)).replace("CHILD", idOf(child));
    }

    private String childOf(String page) {
        return editor.create(
                        "pages",
                        "{\"title\":{\"lt\":\"Vaikas\"},\"body\":{\"lt\":{\"format\":\"markdown\","
                                + "\"value\":\"Tekstas\"}},\"parent\":\"" + idOf(page) + "\"}")
                .header("Location");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
