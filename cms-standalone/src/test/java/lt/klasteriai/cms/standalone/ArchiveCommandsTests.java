package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./cms export` and `./cms import`, with processes of their own and real folders.
class ArchiveCommandsTests {

    /// Links do not depend on the ports, so answers can be compared.
    private static final Map<String, String> SETTINGS = Map.of(
            "CMS_SAMPLE_CONTENT", System.getProperty("cms.test.archive.samples", "false"),
            "CMS_DELIVERY_BASEURL", "https://klasteriai.test",
            "CMS_ADMIN_PASSWORD", "correct horse battery");

    private static final List<String> READ = List.of(
            "/v1/news?locale=lt&count=true&page[size]=100",
            "/v1/clusters?locale=en&count=true&page[size]=100",
            "/v1/funding-calls?locale=en&count=true&page[size]=100&sort=title",
            "/v1/policy-documents?locale=lt&count=true&page[size]=100",
            "/v1/events?locale=lt&count=true",
            "/v1/pages?locale=lt&count=true&page[size]=100",
            "/v1/pages/naujas?locale=lt",
            "/v1/pages?locale=lt&asOf=sequence:1",
            "/v1/taxonomies/sectors?locale=lt",
            "/v1/redirects",
            "/v1/sync",
            "/feeds/news.rss");

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @Test
    void whatIsExportedAndImportedIsServedAsItWasAndGivesTheSameBytes() throws Exception {
        var data = folder.resolve("data");
        List<String> served;
        try (var first = ChildProcess.start(data, SETTINGS).untilReady()) {
            work(first);
            served = answers(first);
            assertRefused(data, "is in use by another process", "export", file("running.zip"));
            assertThat(first.stop()).isPositive();
        }
        assertDone(data, "Exported", "export", file("archive.zip"));

        var elsewhere = folder.resolve("elsewhere");
        assertDone(elsewhere, "Imported", "import", file("archive.zip"));
        // an index that was made from the same ledger before it was imported
        copy(data.resolve("index"), elsewhere.resolve("index"));
        try (var second = ChildProcess.start(elsewhere, SETTINGS).untilReady()) {
            assertThat(answers(second)).isEqualTo(served);
            assertThat(signIn(second).statusCode()).isEqualTo(201);
            assertThat(second.stop()).isPositive();
        }
        assertDone(elsewhere, "Exported", "export", file("again.zip"));

        assertThat(Path.of(file("again.zip"))).hasSameBinaryContentAs(Path.of(file("archive.zip")));
        assertRefused(elsewhere, "already has", "import", file("archive.zip"));
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
        var data = folder.resolve("data");
        var taken =
                Files.writeString(folder.resolve("taken.zip"), "not an archive").toString();

        assertRefused(data, "There is no installation", "export", file("archive.zip"));
        assertRefused(data, "Say which file", "export");
        assertRefused(data, "There is no such file", "import", file("none.zip"));
        assertRefused(data, "It is no zip file", "import", taken);
        assertRefused(data, "exists already", "export", taken);
    }

    private void work(ChildProcess system) throws Exception {
        var token = TOKEN.matcher(signIn(system).body()).results().findFirst().orElseThrow();
        var rows = """
                {"files":[{"name":"pages.json","rows":[
                  {"key":"a","title":{"lt":"Naujas"},"body":{"lt":"Tekstas"}},
                  {"key":"b","title":{"lt":"Kitas","en":"Other"},"body":{"lt":"Tekstas","en":"Text"}}]}]}""";
        var imported = system.send(HttpRequest.newBuilder(URI.create(system.adminUrl() + "/admin/v1/imports"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token.group(1))
                .POST(BodyPublishers.ofString(rows)));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        assertThat(system.get("/v1/pages/naujas?locale=lt&minSequence=1").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> signIn(ChildProcess system) throws Exception {
        var body = "{\"username\":\"admin\",\"password\":\"correct horse battery\"}";
        return system.send(HttpRequest.newBuilder(URI.create(system.adminUrl() + "/admin/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static List<String> answers(ChildProcess system) throws Exception {
        var answers = new ArrayList<String>();
        for (var path : READ) {
            var answer = system.get(path.replace("[", "%5B").replace("]", "%5D"));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            answers.add(path + "\n" + answer.headers().firstValue("ETag") + "\n" + answer.body());
        }
        return answers;
    }

    private static void assertDone(Path data, String said, String... arguments) throws Exception {
        try (var command = ChildProcess.command(data, SETTINGS, arguments)) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(command.out()).contains(said);
            assertThat(command.err()).isEmpty();
        }
    }

    private static void assertRefused(Path data, String said, String... arguments) throws Exception {
        try (var command = ChildProcess.command(data, SETTINGS, arguments)) {
            assertThat(command.exitCode()).isOne();
            assertThat(command.err()).contains(said).hasLineCount(1);
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
