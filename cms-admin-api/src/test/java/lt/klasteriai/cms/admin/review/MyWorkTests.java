package lt.klasteriai.cms.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What waits for whom, in the search for editors. Events are under review here; pages are not.
class MyWorkTests {

    private static final RunningAdmin program = RunningAdmin.start();
    private static final Editor admin = Editor.of(program);
    private static final String BOTH = "{\"title\":{\"lt\":\"Susitikimas\",\"en\":\"Meeting\"}}";

    static {
        admin.call("PUT", "/admin/v1/review-settings/events")
                .json("{\"on\":true}")
                .send();
    }

    private final Editor author = Editor.withRoles(program, Role.AUTHOR);
    private final Editor editor = Editor.withRoles(program, Role.EDITOR);
    private final Editor another = Editor.withRoles(program, Role.EDITOR);

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void whatIsInReviewWaitsForWhoeverMayApproveIt() {
        var byAuthor = submitted(author, "lt");
        var byEditor = submitted(editor, "lt");

        assertThat(work(editor, "review")).contains(byAuthor).doesNotContain(byEditor);
        assertThat(work(another, "review")).contains(byAuthor, byEditor);
        assertThat(work(author, "review")).as("he may approve nothing").isEmpty();

        approve(another, byAuthor);
        assertThat(work(editor, "review")).doesNotContain(byAuthor);
    }

    @Test
    void whatWasGivenToSomebodyWaitsForHimOnly() {
        var event = submitted(author, "lt");
        assign(event, "lt", editor);

        assertThat(work(editor, "review")).contains(event);
        assertThat(work(another, "review")).doesNotContain(event);
    }

    @Test
    void theLocaleAskedForIsTheOneThatWaits() {
        var event = submitted(author, "lt");

        assertThat(work(editor, "review&filter[locale]=lt")).contains(event);
        assertThat(work(editor, "review&filter[locale]=en")).doesNotContain(event);
    }

    @Test
    void withoutFourEyesAnOwnChangeWaitsToo() {
        var event = submitted(editor, "lt");
        assertThat(work(editor, "review")).doesNotContain(event);

        admin.call("PUT", "/admin/v1/review-settings/events")
                .json("{\"on\":true,\"fourEyes\":false}")
                .send();
        assertThat(work(editor, "review")).contains(event);
        admin.call("PUT", "/admin/v1/review-settings/events")
                .json("{\"on\":true,\"fourEyes\":true}")
                .send();
    }

    @Test
    void whatIsAssignedIsFoundByItsAssigneeOnly() {
        var page = author.newPage();
        assign(page, "en", editor);

        assertThat(work(editor, "assigned")).containsExactly(page);
        assertThat(work(editor, "assigned&filter[type]=events")).isEmpty();
        assertThat(work(another, "assigned")).isEmpty();
        assertThat(editor.get("/admin/v1/search?work=assigned").text("/items/0/reviews/en/assignment/due"))
                .isEqualTo("2099-01-31");

        assign(page, "en", another);
        assertThat(work(editor, "assigned")).isEmpty();
        assertThat(work(another, "assigned")).containsExactly(page);
    }

    @Test
    void staleTranslationsAreFound() {
        var page = author.create("pages", "{\"title\":{\"lt\":\"Senas\",\"en\":\"Old\"}}")
                .header("Location");
        assertThat(work(author, "stale")).doesNotContain(page);
        author.call("PATCH", page)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"title\":{\"lt\":\"Naujas\"}}}")
                .send();

        assertThat(work(author, "stale")).contains(page);
        assertThat(work(author, "stale&filter[locale]=en")).contains(page);
        assertThat(work(author, "stale&filter[locale]=lt")).doesNotContain(page);
    }

    @Test
    void statesOfReviewAreFiltersToo() {
        var event = submitted(author, "lt");
        assertThat(found(editor, "filter[state]=in-review&filter[locale]=lt")).contains(event);

        approve(editor, event);
        assertThat(found(editor, "filter[state]=in-review")).doesNotContain(event);
        assertThat(found(editor, "filter[state]=approved&filter[locale]=lt")).contains(event);
        assertThat(found(editor, "filter[state]=approved&filter[locale]=en")).doesNotContain(event);
    }

    private static String submitted(Editor by, String locale) {
        var path = by.create("events", BOTH).header("Location");
        assertThat(by.call("POST", path + "/submit")
                        .json("{\"locales\":[\"" + locale + "\"]}")
                        .send()
                        .status())
                .isEqualTo(200);
        return path;
    }

    private static void approve(Editor by, String path) {
        var approved = by.call("POST", path + "/approve")
                .header("If-Match", by.get(path).header("ETag"))
                .json("{\"locales\":[\"lt\"]}")
                .send();
        assertThat(approved.status()).as(approved.response().body()).isEqualTo(200);
    }

    private static void assign(String path, String locale, Editor to) {
        var assigned = admin.call("PUT", path + "/assignment")
                .json("{\"locales\":[\"%s\"],\"assignee\":\"%s\",\"due\":\"2099-01-31\"}".formatted(locale, to.name()))
                .send();
        assertThat(assigned.status()).as(assigned.response().body()).isEqualTo(200);
    }

    private static List<String> work(Editor by, String work) {
        return found(by, "work=" + work);
    }

    private static List<String> found(Editor by, String query) {
        Reply reply = by.get("/admin/v1/search?page[size]=100&" + query);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().at("/items").values().stream()
                .map(item -> "/admin/v1/" + item.at("/type").asString() + "/"
                        + item.at("/id").asString())
                .toList();
    }
}
