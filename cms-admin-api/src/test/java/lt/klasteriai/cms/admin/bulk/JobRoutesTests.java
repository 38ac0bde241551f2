package lt.klasteriai.cms.admin.bulk;

import static lt.klasteriai.cms.admin.bulk.Jobs.JOBS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Bulk jobs over HTTP.
class JobRoutesTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor admin = Editor.of(program);

    @Test
    void aJobIsAcceptedAndEveryEntryHasItsResult() {
        var good = admin.newPage();
        var bad = admin.create("news", "{\"title\":{\"lt\":\"Be teksto\"}}").header("Location");

        var begun = Jobs.begin(admin, "{'action':'publish','locales':['lt'],'entries':" + entries(good, bad) + "}");

        assertThat(begun.status()).as(begun.response().body()).isEqualTo(202);
        var job = Jobs.finished(admin, begun.header("Location"));
        assertThat(job.at("/total").asInt()).isEqualTo(2);
        assertThat(job.at("/done").asInt()).isEqualTo(1);
        assertThat(job.at("/failed").asInt()).isEqualTo(1);
        var items = admin.get(begun.header("Location") + "/items").json().at("/items");
        var done = item(items, good);
        assertThat(done.at("/state").asString()).isEqualTo("done");
        assertThat(done.at("/sequence").asInt()).isPositive();
        var failed = item(items, bad);
        assertThat(failed.at("/problem/code").asString()).isEqualTo("not-publishable");
        assertThat(failed.at("/problem/errors/0/pointer").asString()).isNotEmpty();
        assertThat(admin.get(good).text("/states/lt/state")).isEqualTo("published");
        assertThat(admin.get(JOBS + "?page[size]=100").json().at("/items").valueStream())
                .anyMatch(each -> each.at("/id").equals(job.at("/id")));
    }

    @Test
    void aDryRunSaysWhatWouldBeDone() {
        var page = admin.newPage();

        var job = Jobs.begun(admin, "{'action':'delete','dryRun':true,'entries':" + entries(page) + "}");

        Jobs.finished(admin, job);
        var would = admin.get(job + "/items?filter[state]=would-be-done").json();
        assertThat(would.at("/items/0/id").asString()).isEqualTo(id(page));
        assertThat(admin.get(job + "/items?filter[state]=done").json().at("/items"))
                .isEmpty();
        assertThat(admin.get(page).status()).isEqualTo(200);
    }

    @Test
    void itemsComeInPages() {
        var pages = IntStream.range(0, 5).mapToObj(_ -> admin.newPage()).toArray(String[]::new);
        var job = Jobs.begun(admin, "{'action':'publish','entries':" + entries(pages) + "}");
        Jobs.finished(admin, job);

        var first = admin.get(job + "/items?page[size]=3").json();
        var rest = admin.get(job + "/items?page[size]=3&page[after]="
                        + first.at("/page/next").asString())
                .json();

        assertThat(Stream.concat(
                        first.at("/items").valueStream(), rest.at("/items").valueStream()))
                .extracting(item -> item.at("/id").asString())
                .containsExactly(Stream.of(pages).map(JobRoutesTests::id).toArray(String[]::new));
        assertThat(rest.at("/page/next").isNull()).isTrue();
    }

    @Test
    void aRequestWithAKeyBeginsOneJob() {
        var json = "{'action':'publish','entries':" + entries(admin.newPage()) + "}";

        var first = admin.call("POST", JOBS)
                .header("Idempotency-Key", "job-1")
                .json(json.replace('\'', '"'))
                .send();
        var again = admin.call("POST", JOBS)
                .header("Idempotency-Key", "job-1")
                .json(json.replace('\'', '"'))
                .send();

        assertThat(first.status()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Jobs.finished(admin, first.header("Location"));
    }

    @Test
    void aRefusedRequestGivesItsKeyBack() {
        var json = "{\"action\":\"assign\",\"to\":\"nobody\",\"entries\":%s}"
                .formatted(entries(admin.newPage()).replace('\'', '"'));

        for (int times = 0; times < 2; times++) {
            var refused = admin.call("POST", JOBS)
                    .header("Idempotency-Key", "job-refused")
                    .json(json)
                    .send();

            assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
        }
    }

    @Test
    void readersBeginNothing() {
        var reader = Editor.withRoles(program, Role.READER);
        var page = admin.newPage();

        assertThat(reader.get(page).status()).isEqualTo(200);
        for (var path :
                new String[] {JOBS, "/admin/v1/imports", "/admin/v1/pages", page + "/publish", page + "/delete"}) {
            assertThat(reader.call("POST", path).json("{}").send().status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(reader.call("DELETE", page).send().status()).isEqualTo(403);
        assertThat(reader.call("DELETE", "/admin/v1/sessions/current").send().status())
                .isEqualTo(204);
    }

    @Test
    void onlyTheAuthorOrAnAdministratorCancelsAndNotWhatHasEnded() {
        var author = Editor.withRoles(program, Role.EDITOR);
        var other = Editor.withRoles(program, Role.EDITOR);
        var job = Jobs.begun(author, "{'action':'publish','entries':" + entries(admin.newPage()) + "}");

        assertThat(other.call("POST", job + "/cancel").send().status()).isEqualTo(403);
        Jobs.finished(author, job);
        assertThat(author.call("POST", job + "/cancel").send().problem()).isEqualTo("job-finished");
        assertThat(author.call("POST", JOBS + "/none/cancel").send().problem()).isEqualTo("job-not-found");
        assertThat(author.get(JOBS + "/none/items").problem()).isEqualTo("job-not-found");
    }

    @Test
    void badInputIsNamedAndNothingBegins() {
        var page = admin.newPage();
        var one = "'entries':" + entries(page);
        var jobs = admin.get(JOBS + "?page[size]=100").json().at("/items").size();
        var bad = Map.ofEntries(
                Map.entry("{" + one + "}", "/action"),
                Map.entry("{'action':'burn'," + one + "}", "/action"),
                Map.entry("{'action':'publish'}", "/entries"),
                Map.entry("{'action':'publish'," + one + ",'filter':{'type':'pages'}}", "/entries"),
                Map.entry("{'action':'publish','entries':[]}", "/entries"),
                Map.entry("{'action':'publish','entries':" + entries(page, page) + "}", "/entries/1"),
                Map.entry("{'action':'publish','entries':[{'type':'post','id':'x'}]}", "/entries/0/type"),
                Map.entry("{'action':'publish','filter':{'type':'pages','state':'trashed'}}", "/filter/state"),
                Map.entry("{'action':'publish','filter':{'state':'draft'}}", "/filter/type"),
                Map.entry("{'action':'delete','locales':['lt']," + one + "}", "/locales"),
                Map.entry("{'action':'publish','locales':['de']," + one + "}", "/locales/0"),
                Map.entry("{'action':'assign'," + one + "}", "/assignee"),
                Map.entry("{'action':'assign','assignee':'nobody-at-all'," + one + "}", "/assignee"),
                Map.entry("{'action':'assign','assignee':'admin','due':'2020-01-01'," + one + "}", "/due"),
                Map.entry("{'action':'publish','assignee':'admin'," + one + "}", "/assignee"),
                Map.entry("{'action':'tag'," + one + "}", "/tag"),
                Map.entry("{'action':'tag','tag':{'taxonomy':'colours','term':'red'}," + one + "}", "/tag/taxonomy"),
                Map.entry("{'action':'tag','tag':{'taxonomy':'sectors','term':'none'}," + one + "}", "/tag/term"),
                Map.entry("{'action':'publish','really':true," + one + "}", "/really"));

        bad.forEach((json, pointer) -> {
            var refused = Jobs.begin(admin, json);

            assertThat(refused.status()).as(json).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).as(json).isEqualTo(pointer);
        });

        assertThat(admin.get(JOBS + "?page[size]=100").json().at("/items").size())
                .isEqualTo(jobs);
        assertThat(admin.get(JOBS + "/x/items?filter[state]=lost").status()).isEqualTo(400);
        assertThat(Call.to(program, "GET", JOBS).send().status()).isEqualTo(401);
    }

    private static JsonNode item(JsonNode items, String path) {
        return items.valueStream()
                .filter(item -> item.at("/id").asString().equals(id(path)))
                .findFirst()
                .orElseThrow();
    }

    private static String entries(String... paths) {
        return Stream.of(paths)
                .map(path -> "{'type':'" + path.split("/", -1)[3] + "','id':'" + id(path) + "'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
