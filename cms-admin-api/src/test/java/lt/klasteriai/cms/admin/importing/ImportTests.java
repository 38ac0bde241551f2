package lt.klasteriai.cms.admin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

/// Content files are taken over through HTTP.
class ImportTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);

    @Test
    void goodRowsArePublishedBadOnesReportedAndTheSecondTimeNothingHappens() {
        var files = """
                {"files":[{"name":"pages.json","rows":[
                  {"key":"imported","title":{"lt":"Importuotas"},"body":{"lt":"Tekstas"}},
                  {"key":"bad","title":{"lt":"Blogas"},"nonsense":1}]}]}""";

        var first = editor.call("POST", "/admin/v1/imports").json(files).send();
        var between = Everything.in(program);
        var second = editor.call("POST", "/admin/v1/imports").json(files).send();

        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        assertThat(first.json().at("/created").asInt()).isEqualTo(1);
        assertThat(first.json().at("/published").asInt()).isEqualTo(1);
        assertThat(first.text("/badRows/0/file")).isEqualTo("pages.json");
        assertThat(first.json().at("/badRows/0/row").asInt()).isEqualTo(2);
        assertThat(first.text("/badRows/0/field")).isEqualTo("nonsense");
        assertThat(second.json().at("/unchanged").asInt()).isEqualTo(1);
        assertThat(Everything.in(program)).isEqualTo(between);
    }

    @Test
    void whoRunsAnImportPublishesNoDraftOfHisOwnWithIt() {
        var mine = """
                {"content":{"key":"mine","title":{"lt":"Mano"},"body":{"lt":{"format":"markdown","value":"Dar ne."}}}}""";
        var draft = editor.call("POST", "/admin/v1/pages").json(mine).send();
        var same = """
                {"files":[{"name":"pages.json","rows":[{"key":"mine","title":{"lt":"Mano"},"body":{"lt":"Dar ne."}}]}]}""";

        var imported = editor.call("POST", "/admin/v1/imports").json(same).send();

        assertThat(imported.json().at("/unchanged").asInt())
                .as(imported.response().body())
                .isEqualTo(1);
        assertThat(imported.json().at("/published").asInt()).isZero();
        var now = editor.call("GET", "/admin/v1/pages/" + draft.text("/id")).send();
        assertThat(now.text("/states/lt/state")).isEqualTo("draft");
    }

    @Test
    void aRequestWithoutFilesIs400() {
        var refused = editor.call("POST", "/admin/v1/imports").json("{}").send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/files");
    }
}
