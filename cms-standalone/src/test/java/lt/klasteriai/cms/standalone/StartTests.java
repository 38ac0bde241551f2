package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTests {

    private static final int SIGTERM = 143;
    private static final Pattern PASSWORD = Pattern.compile("Sign in as admin with the password (\\S+) - shown");

    @TempDir
    private Path folder;

    @Test
    void theFirstStartPublishesTheSampleContentAndTheSecondKeepsIt() throws Exception {
        String password;
        try (var first = ChildProcess.start(folder.resolve("data"), Map.of()).untilReady()) {
            assertThat(first.out()).contains("never for production", "published 579 of 579");
            assertThat(first.get("/v1/funding-calls?locale=en&count=true").body())
                    .contains("\"total\":512");
            assertThat(first.get("/feeds/news.rss").body()).contains("<item>");
            password = PASSWORD.matcher(first.out())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            assertThat(signIn(first, password)).isEqualTo(201);
            assertThat(first.stop()).isEqualTo(SIGTERM);
            assertThat(first.err()).isEmpty();
            assertThat(first.out()).endsWith("Stopped." + System.lineSeparator());
        }

        try (var second = ChildProcess.start(folder.resolve("data"), Map.of()).untilReady()) {
            assertThat(second.out()).doesNotContain("published", password);
            assertThat(second.out()).contains("password shown at the first start", "CMS_ADMIN_PASSWORD");
            assertThat(second.get("/v1/funding-calls?locale=en&count=true").body())
                    .contains("\"total\":512");
            assertThat(signIn(second, password)).isEqualTo(201);
            assertThat(second.stop()).isEqualTo(SIGTERM);
        }
    }

    @Test
    void aFirstStartThatIsStoppedEndsQuietlyAndTheNextOneGoesOn() throws Exception {
        try (var first = ChildProcess.start(folder.resolve("data"), Map.of()).untilItSays("saved 100 of 579")) {
            assertThat(first.stop()).isEqualTo(SIGTERM);
            assertThat(first.err()).isEmpty();
            assertThat(first.out())
                    .containsPattern(PASSWORD)
                    .contains("Stopped.")
                    .doesNotContain("Ready");
        }

        try (var second = ChildProcess.start(folder.resolve("data"), Map.of()).untilReady()) {
            assertThat(second.out()).contains("579 published");
            assertThat(second.stop()).isEqualTo(SIGTERM);
        }
    }

    @Test
    void aGivenPasswordHolds() throws Exception {
        var settings = Map.of("CMS_ADMIN_PASSWORD", "correct horse battery", "CMS_SAMPLE_CONTENT", "false");

        try (var system = ChildProcess.start(folder.resolve("data"), settings).untilReady()) {
            assertThat(system.out()).contains("given in CMS_ADMIN_PASSWORD").doesNotContain("correct horse");
            assertThat(signIn(system, "correct horse battery")).isEqualTo(201);
            assertThat(signIn(system, "wrong")).isEqualTo(401);
        }
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = String.valueOf(taken.getLocalPort());

            assertRefuses(Map.of("CMS_ADMIN_PORT", port), "Port " + port + " is in use", "CMS_ADMIN_PORT");
        }
    }

    @Test
    void aDataFolderInUseIsSaidInOneSentence() throws Exception {
        var settings = Map.of("CMS_SAMPLE_CONTENT", "false");
        try (var running = ChildProcess.start(folder.resolve("data"), settings).untilReady()) {
            assertThat(running.handle().isAlive()).isTrue();

            assertRefuses(settings, "is in use by another process", "CMS_DATA_DIR");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidInOneSentence() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertRefuses(Map.of("CMS_DATA_DIR", file.resolve("data").toString()), "cannot be written to", "CMS_DATA_DIR");
    }

    @Test
    void aSettingThatMeansNothingIsSaidInOneSentence() throws Exception {
        assertRefuses(Map.of("CMS_SAMPLE_CONTENT", "maybe"), "CMS_SAMPLE_CONTENT", "maybe");
    }

    private void assertRefuses(Map<String, String> settings, CharSequence... said) throws Exception {
        try (var refused = ChildProcess.start(folder.resolve("data"), settings)) {
            assertThat(refused.exitCode()).isOne();
            assertThat(refused.err()).contains(said).doesNotContain("\tat ").hasLineCount(1);
        }
    }

    private static int signIn(ChildProcess system, String password) throws Exception {
        var body = "{\"username\":\"admin\",\"password\":\"%s\"}".formatted(password);
        var request = HttpRequest.newBuilder(URI.create(system.adminUrl() + "/admin/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return system.send(request).statusCode();
    }
}
