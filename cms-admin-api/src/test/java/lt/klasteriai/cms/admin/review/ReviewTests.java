package lt.klasteriai.cms.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Review over HTTP, by people with different roles. Pages are under review here; nothing else is.
class ReviewTests {

    private static final RunningAdmin program = RunningAdmin.start();
    private static final Editor admin = Editor.of(program);
    private static final Editor author = Editor.withRoles(program, Role.AUTHOR);
    private static final Editor editor = Editor.withRoles(program, Role.EDITOR);
    private static final Editor publisher = Editor.withRoles(program, Role.PUBLISHER);
    private static final String BOTH = """
            {"title":{"lt":"Puslapis","en":"Page"},
             "body":{"lt":{"format":"markdown","value":"Tekstas"},"en":{"format":"markdown","value":"Text"}}}""";

    static {
        assertStatus(
                200,
                admin.call("PUT", "/admin/v1/review-settings/pages")
                        .json("{\"on\":true}")
                        .send());
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void aPageIsSubmittedApprovedAndPublishedByThreePeople() {
        var path = author.newPage();
        var refused = publisher.publish(path);
        assertStatus(422, refused);
        assertThat(refused.text("/errors/0/code")).isEqualTo("not-approved");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content");
        assertThat(refused.text("/errors/0/locale")).isEqualTo("lt");

        var submitted = move(author, path, "submit", "{\"locales\":[\"lt\"],\"note\":\"Prašau peržiūrėti\"}");
        assertStatus(200, submitted);
        assertThat(submitted.text("/reviews/lt/step")).isEqualTo("in-review");
        assertThat(submitted.text("/reviews/lt/submission/note")).isEqualTo("Prašau peržiūrėti");
        assertThat(submitted.json().at("/reviews/en").isMissingNode()).isTrue();
        assertThat(ids(editor.get("/admin/v1/pages?filter[state]=in-review&filter[locale]=lt")))
                .contains(idOf(path));

        var approved = approve(editor, path, "lt");
        assertStatus(200, approved);
        assertThat(approved.header("ETag")).isEqualTo("\"3\"");
        assertThat(approved.text("/reviews/lt/approval/by")).isEqualTo(editor.name());
        assertThat(ids(editor.get("/admin/v1/pages?filter[state]=approved"))).contains(idOf(path));

        assertStatus(200, publisher.publish(path));
        assertThat(editor.get(path).text("/states/lt/state")).isEqualTo("published");
    }

    @Test
    void whoMayNotPublishWithdrawsNothing() {
        var path = approvedPage();
        assertStatus(200, publisher.publish(path));
        var tomorrow = "{\"action\":\"unpublish\",\"locales\":[\"lt\"]," + tomorrow() + "}";

        var refused = move(author, path, "unpublish", "{\"locales\":[\"lt\"]}");
        assertStatus(403, refused);
        assertThat(refused.text("/detail")).contains("publisher");
        assertStatus(403, move(editor, path, "schedule", tomorrow));
        assertStatus(
                403,
                author.call("POST", path + "/delete")
                        .header("If-Match", author.get(path).header("ETag"))
                        .json("{}")
                        .send());
        assertThat(publisher.get(path).text("/states/lt/state")).isEqualTo("published");

        assertStatus(201, move(publisher, path, "schedule", tomorrow));
        assertStatus(200, move(publisher, path, "unpublish", "{\"locales\":[\"lt\"]}"));
    }

    @Test
    void whoMayNotPublishSchedulesNothingAndSpoilsNoRelease() {
        var path = approvedPage();
        var address = release("publish", path);
        var tomorrow = "{" + tomorrow() + "}";
        assertStatus(
                200,
                publisher.call("POST", address + "/schedule").json(tomorrow).send());

        var published = editor.call("POST", address + "/publish").send();
        var scheduled = editor.call("POST", path + "/schedule")
                .json(tomorrow.replace("{", "{\"action\":\"publish\",\"locales\":[\"lt\"],"))
                .send();

        assertThat(published.status()).as(published.response().body()).isIn(403, 422);
        assertThat(published.response().body()).contains("publisher");
        assertStatus(403, scheduled);
        assertThat(editor.get(address).text("/state")).isEqualTo("scheduled");
    }

    @Test
    void whoMayNotPublishSpoilsNoReleaseThatWithdraws() {
        var path = approvedPage();
        assertStatus(200, publisher.publish(path));
        var address = release("withdraw", path);
        var tomorrow = "{" + tomorrow() + "}";
        assertThat(editor.call("POST", address + "/schedule")
                        .json(tomorrow)
                        .send()
                        .status())
                .isIn(403, 422);
        assertStatus(
                200,
                publisher.call("POST", address + "/schedule").json(tomorrow).send());

        var published = editor.call("POST", address + "/publish").send();

        assertThat(published.status()).as(published.response().body()).isIn(403, 422);
        assertThat(published.response().body()).contains("role-missing", "/actions/0");
        assertThat(editor.get(address).text("/state")).isEqualTo("scheduled");
        assertThat(publisher.get(path).text("/states/lt/state")).isEqualTo("published");
    }

    @Test
    void aChangeFallsBackToDraftAndIsNotPublished() {
        var path = author.create("pages", BOTH).header("Location");
        move(author, path, "submit", "{\"locales\":[\"lt\",\"en\"]}");
        approve(editor, path, "lt", "en");

        patch(author, path, "{\"content\":{\"summary\":{\"en\":\"New\"}}}");

        var review = editor.get(path + "/review");
        assertThat(review.json().at("/on").asBoolean()).isTrue();
        assertThat(review.text("/locales/lt/step")).isEqualTo("approved");
        assertThat(review.text("/locales/en/step")).isEqualTo("draft");
        assertThat(review.text("/locales/en/involved/0")).isEqualTo(author.name());
        assertStatus(
                422,
                publisher
                        .call("POST", path + "/publish")
                        .json("{\"locales\":[\"lt\",\"en\"]}")
                        .send());
        assertStatus(200, publisher.publish(path));
    }

    @Test
    void nobodyApprovesAnOwnChange() {
        var path = author.newPage();
        patch(editor, path, "{\"content\":{\"summary\":{\"lt\":\"Mano\"}}}");
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");

        var own = approve(editor, path, "lt");
        assertStatus(403, own);
        assertThat(own.problem()).isEqualTo("own-change");
        assertThat(own.text("/locales/0")).isEqualTo("lt");
        assertStatus(200, approve(publisher, path, "lt"));
    }

    @Test
    void rolesAreHeldTo() {
        var path = author.newPage();
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");

        var byAuthor = approve(author, path, "lt");
        assertStatus(403, byAuthor);
        assertThat(byAuthor.text("/detail")).contains("editor");
        approve(editor, path, "lt");
        var published = author.publish(path);
        assertStatus(403, published);
        assertThat(published.problem()).isEqualTo("forbidden");
        assertStatus(
                403,
                Editor.withRoles(program, Role.READER)
                        .call("POST", path + "/submit")
                        .json("{\"locales\":[\"lt\"]}")
                        .send());
    }

    @Test
    void anApprovalIsOfWhatWasRead() {
        var path = author.newPage();
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");
        var read = editor.get(path).header("ETag");
        patch(author, path, "{\"content\":{\"summary\":{\"lt\":\"Slapta\"}}}");

        assertStatus(428, move(editor, path, "approve", "{\"locales\":[\"lt\"]}"));
        var stale = editor.call("POST", path + "/approve")
                .header("If-Match", read)
                .json("{\"locales\":[\"lt\"]}")
                .send();
        assertStatus(412, stale);
        assertThat(stale.json().at("/theirs/version").asInt()).isEqualTo(3);
        assertThat(editor.get(path).text("/reviews/lt/step")).isEqualTo("in-review");
    }

    @Test
    void whatIsNotInReviewIsNeitherApprovedNorRejected() {
        var path = author.create("pages", BOTH).header("Location");
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");
        var before = editor.get(path).json();

        for (var refused :
                List.of(approve(editor, path, "lt", "en"), move(editor, path, "reject", "{\"locales\":[\"en\"]}"))) {
            assertStatus(409, refused);
            assertThat(refused.problem()).isEqualTo("review-refused");
            assertThat(refused.text("/reason")).isEqualTo("not-in-review");
            assertThat(refused.text("/locales/0")).isEqualTo("en");
        }
        var news = author.create("news", "{\"title\":{\"lt\":\"Naujiena\"}}").header("Location");
        assertThat(move(author, news, "submit", "{\"locales\":[\"lt\"]}").text("/reason"))
                .isEqualTo("review-off");
        assertThat(editor.get(path).json()).isEqualTo(before);
    }

    @Test
    void aRejectionSaysWhy() {
        var path = author.newPage();
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");

        var rejected = move(editor, path, "reject", "{\"locales\":[\"lt\"],\"note\":\"Trūksta šaltinio\"}");

        assertThat(rejected.text("/reviews/lt/step")).isEqualTo("draft");
        assertThat(rejected.text("/reviews/lt/rejection/note")).isEqualTo("Trūksta šaltinio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            submit     | {"locales":[]}                                                  | /locales
            submit     | {"locales":["xx"]}                                              | /locales/0
            submit     | {}                                                              | /locales
            submit     | {"locales":["lt"],"step":"approved"}                            | /step
            approve    | {"locales":["lt"],"note":5}                                     | /note
            assignment | {"locales":["lt"],"assignee":"nobody"}                          | /assignee
            assignment | {"locales":["lt"]}                                              | /assignee
            assignment | {"locales":["lt"],"assignee":"admin","due":"2020-01-01"}        | /due
            assignment | {"locales":["lt"],"assignee":"admin","due":"2026-02-30"}        | /due
            assignment | {"locales":["lt"],"assignee":"admin","due":"rytoj"}             | /due
            comments   | {"pointer":"/content/nowhere","text":"?"}                       | /pointer
            comments   | {"pointer":"/content/tags/7","text":"?"}                        | /pointer
            comments   | {"pointer":"title","text":"?"}                                  | /pointer
            comments   | {"pointer":"/content/title/lt","text":" "}                      | /text
            comments   | {"text":"?"}                                                    | /pointer
            """)
    void badInputIsNamedAndChangesNothing(String route, String body, String pointer) {
        var path = author.newPage();
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");
        var before = Everything.in(program);

        var refused = editor.call(route.equals("assignment") ? "PUT" : "POST", path + "/" + route)
                .header("If-Match", "\"2\"")
                .json(body)
                .send();

        assertStatus(400, refused);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void commentsAreMadeOnPlacesResolvedAndReopened() {
        var path = author.newPage();
        var made = comment(editor, path, "/content/title/lt", "Per ilgas");
        assertStatus(201, made);
        assertThat(made.header("Location")).startsWith(path + "/comments/");
        assertStatus(201, comment(editor, path, "/content/summary/en", "Trūksta"));
        assertStatus(201, comment(editor, path, "/content", "Apskritai gerai"));

        var at = made.header("Location");
        assertThat(author.call("POST", at + "/resolve").send().text("/resolvedBy"))
                .isEqualTo(author.name());
        assertThat(editor.call("POST", at + "/reopen")
                        .send()
                        .json()
                        .at("/resolved")
                        .asBoolean(true))
                .isFalse();

        var list = author.get(path + "/comments");
        assertThat(list.json().at("/items").size()).isEqualTo(3);
        assertThat(list.text("/items/0/pointer")).isEqualTo("/content/title/lt");
        assertThat(list.text("/items/0/by")).isEqualTo(editor.name());
        assertThat(author.get(path).header("ETag")).isEqualTo("\"1\"");
        assertThat(author.call("POST", path + "/comments/NOBODY/resolve").send().problem())
                .isEqualTo("comment-not-found");
        assertStatus(404, author.get("/admin/v1/pages/NOBODY/comments"));
    }

    @Test
    void anEntryIsAssignedAndTakenAwayAgain() {
        var path = author.newPage();

        var assigned = assign(
                editor, path, "{\"locales\":[\"lt\"],\"assignee\":\"" + author.name() + "\",\"due\":\"2099-12-31\"}");
        assertStatus(200, assigned);
        assertThat(assigned.text("/reviews/lt/assignment/assignee")).isEqualTo(author.name());
        assertThat(assigned.text("/reviews/lt/assignment/due")).isEqualTo("2099-12-31");
        assertThat(assigned.text("/reviews/lt/assignment/by")).isEqualTo(editor.name());

        var free = assign(editor, path, "{\"locales\":[\"lt\"],\"assignee\":null}");
        assertThat(free.json().at("/reviews/lt").isMissingNode()).isTrue();
    }

    @Test
    void onlyAdministratorsSetHowATypeIsReviewed() {
        assertStatus(403, editor.get("/admin/v1/review-settings"));
        assertStatus(
                403,
                editor.call("PUT", "/admin/v1/review-settings/news")
                        .json("{\"on\":true}")
                        .send());
        assertThat(admin.get("/admin/v1/review-settings").json().at("/items").size())
                .isGreaterThan(5);
        assertThat(admin.get("/admin/v1/review-settings/news").json().at("/on").asBoolean(true))
                .isFalse();
        assertStatus(404, admin.get("/admin/v1/review-settings/nothing"));

        var set = admin.call("PUT", "/admin/v1/review-settings/events")
                .json("{\"on\":true,\"approve\":[\"publisher\"],\"fourEyes\":false}")
                .send();
        assertStatus(200, set);
        assertThat(set.text("/approve/0")).isEqualTo("publisher");
        assertThat(set.json().at("/fourEyes").asBoolean(true)).isFalse();
        assertThat(set.json())
                .isEqualTo(admin.get("/admin/v1/review-settings/events").json());

        var nobody = admin.call("PUT", "/admin/v1/review-settings/events")
                .json("{\"on\":true,\"approve\":[]}")
                .send();
        assertStatus(400, nobody);
        assertThat(nobody.text("/errors/0/pointer")).isEqualTo("/approve");
        assertThat(admin.call("PUT", "/admin/v1/review-settings/events")
                        .json("{\"on\":true,\"approve\":[\"king\"]}")
                        .send()
                        .text("/errors/0/pointer"))
                .isEqualTo("/approve/0");
    }

    @Test
    void whoeverIsNotSignedInSeesNothing() {
        assertStatus(401, Call.to(program, "GET", author.newPage() + "/review").send());
    }

    private static String approvedPage() {
        var path = author.newPage();
        move(author, path, "submit", "{\"locales\":[\"lt\"]}");
        assertStatus(200, approve(publisher, path, "lt"));
        return path;
    }

    private static String release(String action, String path) {
        var release = publisher
                .call("POST", "/admin/v1/releases")
                .json("""
                        {"title":"Rytojus","actions":[
                         {"action":"%s","type":"pages","entry":"%s","locales":["lt"]}]}""".formatted(action, idOf(path)))
                .send();
        assertStatus(201, release);
        return "/admin/v1/releases/" + release.text("/id");
    }

    private static String tomorrow() {
        return "\"at\":\"%s\",\"zone\":\"UTC\""
                .formatted(Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    }

    private static Reply move(Editor by, String path, String move, String body) {
        return by.call("POST", path + "/" + move).json(body).send();
    }

    private static Reply approve(Editor by, String path, String... locales) {
        return by.call("POST", path + "/approve")
                .header("If-Match", by.get(path).header("ETag"))
                .json("{\"locales\":[\"" + String.join("\",\"", locales) + "\"]}")
                .send();
    }

    private static Reply assign(Editor by, String path, String body) {
        return by.call("PUT", path + "/assignment").json(body).send();
    }

    private static Reply comment(Editor by, String path, String pointer, String text) {
        return by.call("POST", path + "/comments")
                .json("{\"pointer\":\"%s\",\"text\":\"%s\"}".formatted(pointer, text))
                .send();
    }

    private static void patch(Editor by, String path, String patch) {
        assertStatus(
                200,
                by.call("PATCH", path)
                        .header("If-Match", by.get(path).header("ETag"))
                        .patch(patch)
                        .send());
    }

    private static List<String> ids(Reply list) {
        return list.json().at("/items").values().stream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void assertStatus(int status, Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
    }
}
