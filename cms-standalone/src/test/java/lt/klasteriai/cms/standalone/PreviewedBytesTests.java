package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What editors were shown is what readers get, byte for byte, from the other program.
class PreviewedBytesTests {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path folder;

    @Test
    void aPreviewIsWhatReadersGetOnceItIsPublished() throws Exception {
        var settings = Map.of("CMS_ADMIN_PASSWORD", PASSWORD, "CMS_SAMPLE_CONTENT", "false");
        try (var system = ChildProcess.start(folder.resolve("data"), settings).untilReady()) {
            var desk = new Desk(system, system.adminUrl(), signIn(system));
            var cluster = desk.create("clusters", """
                    {"title":{"lt":"Lazerių klasteris","en":"Laser cluster"},"summary":{"lt":"Šviesa"}}""");
            var call = desk.create("funding-calls", """
                    {"title":{"lt":"Kvietimas"},"identifier":"LIFE-1","programme":"LIFE",
                     "sourceUrl":"https://example.org/call","stages":[{"deadlines":[{"date":"2999-01-01"}]}]}""");
            var news = desk.create("news", """
                    {"title":{"lt":"Žinia","en":"News"},"lead":{"lt":"Įžanga","en":"Lead"},"clusters":["%s"],
                     "body":{"lt":{"format":"markdown","value":"**Tekstas** su [nuoroda](https://example.org)"},
                             "en":{"format":"markdown","value":"Text"}}}""".formatted(cluster));
            var addresses = List.of(
                    "/v1/news/zinia",
                    "/v1/news/" + news + "?locale=en&include=clusters",
                    "/v1/clusters/" + cluster + "?locale=en",
                    "/v1/funding-calls/" + call,
                    "/v1/news?q=lazeriu&count=true&facets=tags",
                    "/v1/clusters?locale=en&fields=title,slug",
                    "/v1/events");
            var previews = addresses.stream().map(desk::preview).toList();

            desk.publish("clusters", cluster, "\"lt\",\"en\"");
            desk.publish("funding-calls", call, "\"lt\"");
            var sequence = desk.publish("news", news, "\"lt\",\"en\"");

            for (int i = 0; i < addresses.size(); i++) {
                var address = addresses.get(i);
                var asked = address + (address.contains("?") ? "&" : "?") + "minSequence=" + sequence;
                assertThat(timeless(system.get(asked).body())).as(address).isEqualTo(timeless(previews.get(i)));
            }
            assertThat(previews.getFirst()).contains("Lazerių klasteris", "<strong>Tekstas</strong>");
            assertThat(system.get("/preview/v1/news").statusCode()).isEqualTo(404);
        }
    }

    /// Times and numbers of publications that had not happened yet.
    private static String timeless(String json) {
        return json.replaceAll("\"(publishedAt|firstPublishedAt|updatedAt)\":\"[^\"]+\"", "\"$1\":\"?\"")
                .replaceAll("\"sequence\":[0-9]+", "\"sequence\":0");
    }

    private static String signIn(ChildProcess system) throws Exception {
        var body = "{\"username\":\"admin\",\"password\":\"%s\"}".formatted(PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(system.adminUrl() + "/admin/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return JsonMapper.shared()
                .readTree(system.send(request).body())
                .path("token")
                .asString();
    }

    /// Somebody who is signed in.
    private record Desk(ChildProcess system, String admin, String token) {

        String create(String type, String content) {
            return post("/admin/v1/" + type, "{\"content\":" + content + "}", 201)
                    .path("id")
                    .asString();
        }

        long publish(String type, String id, String locales) {
            return post("/admin/v1/" + type + "/" + id + "/publish", "{\"locales\":[" + locales + "]}", 200)
                    .path("sequence")
                    .asLong();
        }

        String preview(String address) {
            return send(request("/preview" + address).GET(), 200);
        }

        private JsonNode post(String path, String body, int status) {
            return JsonMapper.shared()
                    .readTree(send(
                            request(path)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body)),
                            status));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(admin + path)).header("Authorization", "Bearer " + token);
        }

        private String send(HttpRequest.Builder request, int status) {
            try {
                var answer = system.send(request);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
                return answer.body();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
