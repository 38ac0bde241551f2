package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the response cache answers is, byte for byte, what the framework answers without it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastPathTests {

    private static final List<String> PATHS = List.of(
            "/v1/pages",
            "/v1/pages?locale=en&page%5Bsize%5D=1&count=true",
            "/v1/pages/naujas",
            "/v1/pages/senas?fields=title",
            "/v1/pages/senas?asOf=sequence:1",
            "/v1/redirects",
            "/v1/taxonomies",
            "/v1/taxonomies/sectors?locale=en",
            "/v1/schemas/news",
            "/openapi.json",
            "/feeds/news.rss");

    private static final List<String> HEADERS = List.of(
            "",
            "Accept: */*\r\n",
            "Accept: text/html, */*;q=0.1\r\n",
            "Accept-Encoding: gzip\r\n",
            "Accept-Encoding: gzip, deflate, br\r\n",
            "Accept-Encoding: identity\r\nConnection: keep-alive\r\n",
            "If-None-Match: *\r\n",
            "If-None-Match: \"other\"\r\n",
            "If-None-Match: \"other\", *\r\nAccept-Encoding: br\r\n",
            "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT\r\n",
            "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\n",
            "If-Modified-Since: yesterday\r\n",
            "Range: bytes=0-9\r\n",
            "Connection: close\r\n");

    /// As many as the framework takes.
    private static final int PIPELINED = 100;

    private static final String ID = "X-Request-Id: same\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");
    private static final Pattern DATE = Pattern.compile("Date: [^\r]*");

    private EmbeddedStore store;
    private Editing editing;
    private RunningDelivery cached;
    private RunningDelivery plain;

    @BeforeAll
    void start(@TempDir Path folder) {
        store = EmbeddedStore.inMemory();
        editing = Editing.on(store.connectionString());
        var page = editing.published(
                ContentType.PAGES,
                "{'title':{'lt':'Senas','en':'Old'},'slug':{'lt':'senas'},'body':{'lt':{'format':'markdown','value':'"
                        + "Klasteris. ".repeat(300) + "'},'en':{'format':'markdown','value':'Text'}}}");
        editing.change(ContentType.PAGES, page.id(), "{'slug':{'lt':'naujas'}}");
        // headers depend on the time: both answer at the same instant, and not in the second of the change
        var clock = Clock.fixed(Instant.now().plus(1, ChronoUnit.MINUTES), ZoneOffset.UTC);
        cached = RunningDelivery.on(store.readOnlyConnectionString(), folder.resolve("cached"), clock, Map.of());
        plain = RunningDelivery.on(
                store.readOnlyConnectionString(),
                folder.resolve("plain"),
                clock,
                Map.of("cms.delivery.response-cache.memory", "0B"));
        cached.awaitSequence(editing.head());
        plain.awaitSequence(editing.head());
    }

    @AfterAll
    void stop() {
        cached.close();
        plain.close();
        editing.close();
        store.close();
    }

    static List<String> requests() {
        var requests = new ArrayList<String>();
        for (var path : PATHS) {
            for (var headers : HEADERS) {
                requests.add("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + ID + "\r\n");
            }
            requests.add("HEAD " + path + " HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n" + ID + "\r\n");
        }
        return requests;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAsTheFrameworkDoes(String request) {
        var expected = exchange(plain, request);
        exchange(cached, request);
        double before = answered();

        var actual = exchange(cached, request);

        assertThat(actual).isEqualTo(expected);
        assertThat(answered()).as("answers from the cache").isEqualTo(before + 1);
    }

    /// These go to the framework, whatever the cache holds.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/pages HTTP/1.0\r\nHost: a\r\n",
                "GET /v1/pages HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n",
                "GET /v1/pages HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 0\r\n",
                "GET /v1/pages HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n",
                "GET /v1/pages HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n",
                "GET /v1/pages HTTP/1.1\r\nHost: a\r\nAccept: application/json;q=0\r\n",
                "GET /v1/pages HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\nAccept-Encoding: gzip\r\n",
                "GET /v1/pages?minSequence=1 HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/pages;x=1 HTTP/1.1\r\nHost: a\r\n",
                "POST /v1/pages HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n",
                "GET /v1/pages/none HTTP/1.1\r\nHost: a\r\n"
            })
    void leavesWhatIsRareToTheFramework(String head) {
        exchange(cached, "GET /v1/pages HTTP/1.1\r\nHost: a\r\n\r\n");
        var request = head + ID + "\r\n";
        double before = answered();

        assertThat(exchange(cached, request)).isEqualTo(exchange(plain, request));
        assertThat(answered()).isEqualTo(before);
    }

    @Test
    void readsOverTheBodyOfARequestThatHasOne() {
        var request = "GET /v1/pages HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n" + ID + "\r\nGET /";

        assertThat(exchange(cached, request)).isEqualTo(exchange(plain, request));
    }

    /// Answers of the cache and of the framework by turns, all asked for at once.
    @Test
    void keepsTheOrderOfPipelinedRequests() {
        var requests = new StringBuilder();
        for (int i = 0; i < PIPELINED; i++) {
            var path = i % 3 == 1 ? "/v1/pages/naujas?minSequence=1" : i % 3 == 2 ? "/v1/pages/none" : "/v1/pages";
            requests.append("GET " + path + " HTTP/1.1\r\nHost: a\r\nX-Request-Id: number-" + i + "\r\n\r\n");
        }
        exchange(cached, "GET /v1/pages HTTP/1.1\r\nHost: a\r\n\r\n");
        double before = answered();

        var answers = exchange(cached, requests.toString(), PIPELINED);

        assertThat(answers).isEqualTo(exchange(plain, requests.toString(), PIPELINED));
        assertThat(answered()).as("answers from the cache").isGreaterThan(before);
    }

    @Test
    void goesOnReadingOnAConnectionThatItAnswersAlone() throws IOException {
        exchange(cached, "GET /v1/pages HTTP/1.1\r\nHost: a\r\n\r\n");
        double before = answered();
        try (var socket = new Socket("localhost", cached.port())) {
            socket.setSoTimeout(10_000);
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream()
                        .write("HEAD /v1/pages HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                var answer = new StringBuilder();
                while (answer.indexOf("\r\n\r\n") < 0) {
                    answer.append((char) socket.getInputStream().read());
                }
                assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n");
            }
        }

        assertThat(answered()).isEqualTo(before + 100);
    }

    private double answered() {
        return cached.part(MeterRegistry.class)
                .get("cms.delivery.response.cache.answered")
                .functionCounter()
                .count();
    }

    private static String exchange(RunningDelivery delivery, String request) {
        return exchange(delivery, request, 1);
    }

    /// All that comes back until the connection ends, one byte a character, with the time of day left out.
    private static String exchange(RunningDelivery delivery, String requests, int number) {
        try (var socket = new Socket("localhost", delivery.port())) {
            socket.setSoTimeout(10_000);
            var in = new BufferedInputStream(socket.getInputStream());
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            var answers = new StringBuilder();
            for (int i = 0; i < number; i++) {
                answers.append(answer(in, requests.startsWith("HEAD")));
            }
            socket.shutdownOutput();
            answers.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            return DATE.matcher(answers).replaceAll("Date: now");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String answer(InputStream in, boolean headOnly) throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("what comes after %s", answer).isNotNegative();
            answer.append((char) next);
        }
        var length = LENGTH.matcher(answer);
        if (length.find() && !headOnly) {
            answer.append(new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.ISO_8859_1));
        }
        return answer.toString();
    }
}
