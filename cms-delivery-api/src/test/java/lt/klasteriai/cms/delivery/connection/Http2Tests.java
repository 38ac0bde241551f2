package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// HTTP/2 without TLS, as proxies in front of the program speak it, and what can be done wrong with it on purpose.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Http2Tests {

    private static final String NO_STORE = "mongodb://127.0.0.1:1";

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_2).build();
    private RunningDelivery delivery;

    @BeforeAll
    void start(@TempDir Path indexDir) {
        delivery = RunningDelivery.on(NO_STORE, indexDir, Map.of("cms.delivery.connections.idle", "3s"));
    }

    @AfterAll
    void stop() {
        client.close();
        delivery.close();
    }

    @AfterEach
    void othersAreServed() {
        assertThat(delivery.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatAsksForAnUpgradeGetsTheSameAnswers() throws Exception {
        var sample = SampleSite.delivery();
        for (var path : new String[] {"/v1/news?page%5Bsize%5D=5", "/feeds/news.rss", "/v1/taxonomies/sectors"}) {
            var old = sample.get(path);
            assertThat(send(sample.port(), "GET", path).statusCode()).isEqualTo(200); // the upgrade itself
            var modern = send(sample.port(), "GET", path);

            assertThat(modern.version()).isEqualTo(Version.HTTP_2);
            assertThat(modern.body()).isEqualTo(old.body());
            assertThat(modern.headers().firstValue("ETag"))
                    .isEqualTo(old.headers().firstValue("ETag"));
            assertThat(modern.headers().firstValue("Surrogate-Key"))
                    .isEqualTo(old.headers().firstValue("Surrogate-Key"));
            assertThat(send(
                                    sample.port(),
                                    "GET",
                                    path,
                                    "If-None-Match",
                                    old.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void everyAnswerHasTheCommonHeaders() throws Exception {
        send(delivery.port(), "GET", "/health/live");
        var answer = send(delivery.port(), "GET", "/nowhere", "X-Request-Id", "edge-7");

        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("edge-7");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/news?q=%C3, 400, invalid-request",
        "GET, /v1/news?q=%00, 400, invalid-request",
        "GET, LONG, 414, address-too-long",
        "POST, /v1/news, 405, method-not-allowed"
    })
    void refusalsAreTheSameAsInHttp11(String method, String path, int status, String problem) throws Exception {
        var target = path.equals("LONG") ? "/v1/news?q=" + "a".repeat(9_000) : path;
        send(delivery.port(), "GET", "/health/live");

        var answer = send(delivery.port(), method, target);

        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + problem);
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void aClientThatKnowsBeforehandIsAnsweredOnManyStreamsAtOnce() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            for (int stream = 1; stream <= 41; stream += 2) {
                frames.get(stream, "/health/live");
            }
            var answered = new HashSet<Integer>();
            while (answered.size() < 21) {
                var data = frames.next(Frames.DATA);
                if ((data.flags() & Frames.END_STREAM) != 0) {
                    answered.add(data.stream());
                }
            }
            assertThat(answered).hasSize(21);
        }
    }

    @Test
    void theLimitsAreSaidBeforehand() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            var settings = frames.next(Frames.SETTINGS).payload();

            assertThat(setting(settings, 3)).isEqualTo(100); // streams at a time
            assertThat(setting(settings, 6)).isEqualTo(16 * 1024); // bytes of headers
        }
    }

    /// Asks and takes it back at once, again and again (CVE-2023-44487).
    @Test
    void rapidResetsEndTheConnection() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            sendUntilEnded(() -> {
                for (int stream = 1; stream < 4_000; stream += 2) {
                    frames.get(stream, "/health/ready");
                    frames.send(Frames.RST_STREAM, 0, stream, (byte) 0, (byte) 0, (byte) 0, (byte) 8);
                }
            });

            assertEndedFor(Frames.ENHANCE_YOUR_CALM, frames);
        }
    }

    /// Makes the server reset its own streams (CVE-2025-8671).
    @Test
    void resetsThatAreProvokedEndTheConnection() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            sendUntilEnded(() -> {
                for (int stream = 1; stream < 4_000; stream += 2) {
                    frames.get(stream, "/health/ready");
                    frames.send(Frames.WINDOW_UPDATE, 0, stream, new byte[4]);
                }
            });

            assertEndedFor(Frames.ENHANCE_YOUR_CALM, frames);
        }
    }

    /// Headers that never end, in small pieces (CVE-2024-27316).
    @Test
    void floodsOfContinuationsEndTheConnection() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            frames.send(Frames.HEADERS, Frames.END_STREAM, 1, Frames.headers("/health/live"));
            sendUntilEnded(() -> {
                for (int i = 0; i < 10_000; i++) {
                    frames.send(Frames.CONTINUATION, 0, 1);
                }
            });

            assertEndedFor(Frames.ENHANCE_YOUR_CALM, frames);
        }
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        try (var frames = new Frames(delivery.port())) {
            var headers = Frames.headers("/health/live", "x-large", "a".repeat(30_000));
            frames.send(Frames.HEADERS, Frames.END_STREAM, 1, Arrays.copyOf(headers, 16_000));
            frames.send(
                    Frames.CONTINUATION, Frames.END_HEADERS, 1, Arrays.copyOfRange(headers, 16_000, headers.length));

            assertThat(frames.rest())
                    .noneMatch(frame -> frame.type() == Frames.DATA)
                    .anyMatch(frame -> frame.type() == Frames.GOAWAY || frame.type() == Frames.RST_STREAM);
        }
    }

    @Test
    void aConnectionWithoutRequestsIsEndedHoweverOftenItSaysHello() throws Exception {
        try (var frames = new Frames(delivery.port())) {
            var hello = Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; i < 1_000; i++) {
                        frames.send(Frames.PING, 0, 0, new byte[8]);
                        Thread.sleep(20);
                    }
                } catch (IOException | InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThat(frames.rest()).isNotEmpty();
            hello.join();
        }
    }

    private static void assertEndedFor(int error, Frames frames) throws IOException {
        assertThat(frames.rest())
                .filteredOn(frame -> frame.type() == Frames.GOAWAY)
                .isNotEmpty()
                .allSatisfy(farewell -> assertThat(farewell.error()).isEqualTo(error));
    }

    private interface Sending {
        void send() throws IOException;
    }

    private static void sendUntilEnded(Sending sending) {
        try {
            sending.send();
        } catch (IOException ended) {
            // before everything was sent
        }
    }

    private static int setting(ByteBuffer settings, int id) {
        return IntStream.iterate(0, at -> at < settings.capacity(), at -> at + 6)
                .filter(at -> settings.getShort(at) == id)
                .map(at -> settings.getInt(at + 2))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(int port, String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("body") : BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
