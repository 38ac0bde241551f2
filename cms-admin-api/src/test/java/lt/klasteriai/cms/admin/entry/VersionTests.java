package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No change is lost: whoever changes an entry says which version of it he has read.
class VersionTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private String path = "";

    @BeforeEach
    void anEntryAtVersionTwo() {
        path = editor.newPage();
        assertThat(put("\"1\"", "Antras").header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aChangeWithoutAVersionIs428AndChangesNothing() {
        var before = Everything.in(program);

        var replaced = editor.call("PUT", path)
                .json("{\"content\":" + Editor.page("Trečias") + "}")
                .send();
        var patched = editor.call("PATCH", path).patch("{\"content\":{}}").send();

        assertThat(replaced.status()).isEqualTo(428);
        assertThat(replaced.problem()).isEqualTo("version-required");
        assertThat(patched.status()).isEqualTo(428);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aStaleChangeIs412SaysTheirsAndChangesNothing() {
        var before = Everything.in(program);

        var refused = put("\"1\"", "Trečias");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("version-conflict");
        assertThat(refused.json().at("/theirs/version").asInt()).isEqualTo(2);
        assertThat(refused.text("/theirs/updatedBy")).isEqualTo("admin");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"2\"", "2", "\"2\", \"1\"", "\"two\"", "\"0\"", "\"99999999999999999999\""})
    void whatIsNoSingleStrongTagIs400AndChangesNothing(String tag) {
        var before = Everything.in(program);

        var refused = put(tag, "Trečias");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/parameter")).isEqualTo("If-Match");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void publishingAndDeletingHonourTheVersionWhenItIsGiven() {
        var before = Everything.in(program);

        var published = editor.call("POST", path + "/publish")
                .header("If-Match", "\"1\"")
                .json("{\"locales\":[\"lt\"]}")
                .send();
        var deleted = editor.call("DELETE", path).header("If-Match", "\"1\"").send();

        assertThat(published.status()).isEqualTo(412);
        assertThat(deleted.status()).isEqualTo(412);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    private Reply put(String tag, String title) {
        return editor.call("PUT", path)
                .header("If-Match", tag)
                .json("{\"content\":" + Editor.page(title + " " + path.substring(path.length() - 8)) + "}")
                .send();
    }
}
