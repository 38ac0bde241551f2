package lt.klasteriai.cms.admin.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Answers are what the description says they are.
class AnswersTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void anEntryItsListAndItsRevisionsAreAsDescribed() {
        var path = editor.newPage();
        editor.publish(path);

        assertThat(faults(editor.get(path), "/admin/v1/pages/{id}", "get")).isEmpty();
        assertThat(faults(editor.get("/admin/v1/pages"), "/admin/v1/pages", "get"))
                .isEmpty();
        assertThat(faults(editor.get(path + "/revisions"), "/admin/v1/pages/{id}/revisions", "get"))
                .isEmpty();
        assertThat(faults(editor.get(path + "/revisions/1"), "/admin/v1/pages/{id}/revisions/{number}", "get"))
                .isEmpty();
    }

    @Test
    void reviewsAndCommentsAreAsDescribed() {
        var path = editor.newPage();
        editor.call("PUT", path + "/assignment")
                .json("{\"locales\":[\"lt\"],\"assignee\":\"admin\",\"due\":\"2099-12-31\"}")
                .send();
        editor.call("POST", path + "/comments")
                .json("{\"pointer\":\"/content/title/lt\",\"text\":\"Per ilgas\"}")
                .send();

        assertThat(faults(editor.get(path), "/admin/v1/pages/{id}", "get")).isEmpty();
        assertThat(faults(editor.get(path + "/review"), "/admin/v1/pages/{id}/review", "get"))
                .isEmpty();
        assertThat(faults(editor.get(path + "/comments"), "/admin/v1/pages/{id}/comments", "get"))
                .isEmpty();
        assertThat(faults(editor.get("/admin/v1/review-settings"), "/admin/v1/review-settings", "get"))
                .isEmpty();
    }

    @Test
    void aReceiptIsAsDescribed() {
        assertThat(faults(editor.publish(editor.newPage()), "/admin/v1/pages/{id}/publish", "post"))
                .isEmpty();
    }

    @Test
    void schedulesAndReleasesAreAsDescribed() {
        var page = editor.newPage();
        editor.call("POST", page + "/schedule")
                .json(
                        "{\"action\":\"publish\",\"at\":\"2998-12-01T09:00\",\"zone\":\"Europe/Vilnius\",\"locales\":[\"lt\"]}")
                .send();
        var id = page.substring(page.lastIndexOf('/') + 1);
        var release = editor.call("POST", "/admin/v1/releases")
                .json("{\"title\":\"Leidimas\",\"actions\":[{\"action\":\"publish\",\"type\":\"pages\",\"entry\":\""
                        + id + "\",\"locales\":[\"lt\"]}]}")
                .send()
                .header("Location");

        assertThat(faults(editor.get("/admin/v1/schedules?filter[entry]=" + id), "/admin/v1/schedules", "get"))
                .isEmpty();
        assertThat(faults(editor.get(release), "/admin/v1/releases/{id}", "get"))
                .isEmpty();
        assertThat(faults(editor.call("POST", release + "/check").send(), "/admin/v1/releases/{id}/check", "post"))
                .isEmpty();
        assertThat(faults(editor.call("POST", release + "/publish").send(), "/admin/v1/releases/{id}/publish", "post"))
                .isEmpty();
    }

    @Test
    void aProblemIsAsDescribed() {
        var problem = editor.create("pages", "{\"title\":5}");

        assertThat(faults(problem, description(), "/components/schemas/Problem"))
                .isEmpty();
    }

    @Test
    void anAnswerOfAnotherTypeIsNot() {
        var news = editor.create("news", "{\"title\":{\"lt\":\"Naujiena\"},\"lead\":{\"lt\":\"Įžanga\"}}");

        assertThat(faults(editor.get(news.header("Location")), "/admin/v1/pages/{id}", "get"))
                .isNotEmpty();
    }

    private List<String> faults(Reply reply, String path, String method) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        var pointer =
                "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/200/content/application~1json/schema";
        return faults(reply, description(), pointer);
    }

    private List<String> faults(Reply reply, ObjectNode document, String pointer) {
        assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
        document.put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        return registry
                .getSchema(document.toString(), InputFormat.JSON)
                .validate(reply.response().body(), InputFormat.JSON)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private ObjectNode description() {
        return (ObjectNode) Call.to(program, "GET", "/openapi.json").send().json();
    }
}
