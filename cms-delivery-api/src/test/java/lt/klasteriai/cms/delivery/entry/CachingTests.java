package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTests {

    private static final long SECONDS_BETWEEN_ANSWERS = 30;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/news",
                "/v1/pages/apie-asociacija",
                "/v1/funding-calls",
                "/v1/sync",
                "/v1/taxonomies/sectors",
                "/v1/schemas/news",
                "/openapi.json",
                "/feeds/news.rss"
            })
    void saysNotModifiedToWhoHasIt(String path) {
        var first = SampleSite.delivery().get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = SampleSite.delivery().get(path, "If-None-Match", "\"other\", W/" + tag);

        assertThat(first.statusCode()).as(path).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        var lives = lives(first);
        assertThat(lives(again))
                .hasSameSizeAs(lives)
                .allSatisfy((directive, seconds) -> assertThat(seconds)
                        .as(directive)
                        .isBetween(
                                lives.getOrDefault(directive, 0L) - SECONDS_BETWEEN_ANSWERS,
                                lives.getOrDefault(directive, 0L)));
    }

    /// The directives of Cache-Control; one without a number counts as 0. A life that ends with a deadline is a second
    /// shorter with every second.
    private static Map<String, Long> lives(HttpResponse<String> answer) {
        return Stream.of(answer.headers()
                        .firstValue("Cache-Control")
                        .orElseThrow()
                        .split(", ", -1))
                .map(directive -> directive.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts.length == 1 ? 0L : Long.parseLong(parts[1])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/news", "/v1/pages/apie-asociacija", "/feeds/news.rss", "/v1/pages/none", "/health/live"})
    void answersHeadAsGetButForTheBody(String path) {
        var get = SampleSite.delivery().get(path);
        var head = SampleSite.delivery().send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (var header : new String[] {"ETag", "Content-Type", "Content-Length", "Last-Modified"}) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(get.headers().firstValue(header));
        }
        assertThat(lives(head)).containsOnlyKeys(lives(get).keySet());
        assertThat(head.headers().firstValue("Content-Length"))
                .hasValue(Integer.toString(get.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void saysNotModifiedSinceToWhoAskedAfterTheLastChange() {
        var path = "/v1/pages/apie-asociacija";
        var modified = "Tue, 01 Jan 2199 00:00:00 GMT";

        assertThat(SampleSite.delivery()
                        .get(path, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SampleSite.delivery()
                        .get(path, "If-Modified-Since", modified)
                        .statusCode())
                .isEqualTo(304);
        assertThat(SampleSite.delivery()
                        .get(path, "If-Modified-Since", modified, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void zipsWithATagOfItsOwn() throws IOException, InterruptedException {
        var plain = SampleSite.delivery().get("/v1/news");
        var uri = URI.create("http://localhost:" + SampleSite.delivery().port() + "/v1/news");
        HttpResponse<byte[]> zipped;
        try (var client = HttpClient.newHttpClient()) {
            zipped = client.send(
                    HttpRequest.newBuilder(uri)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }

        var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();

        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(unzipped, StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(zipped.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void namesWhatItDependsOn() {
        assertThat(SampleSite.delivery().get("/v1/news").headers().firstValue("Surrogate-Key"))
                .get()
                .asString()
                .contains("list:news", "entry:");
    }
}
