package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lt.klasteriai.cms.delivery.RunningDelivery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionTests {

    /// Nothing listens there: these tests need no content.
    private static final String NO_STORE = "mongodb://127.0.0.1:1";

    private RunningDelivery delivery;

    @BeforeAll
    void start(@TempDir Path indexDir) {
        delivery = RunningDelivery.on(NO_STORE, indexDir);
    }

    @AfterAll
    void stop() {
        delivery.close();
    }

    @Test
    void livesWithoutADatabase() {
        var answer = delivery.get("/health/live");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void keepsASaneRequestId() {
        assertThat(delivery.get("/health/live", "X-Request-Id", "edge-7.a_B")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValue("edge-7.a_B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "ž", "<script>", "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void replacesAnInsaneRequestId(String sent) {
        assertThat(delivery.raw("GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: " + sent
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .containsPattern("(?i)x-request-id: [0-9a-f-]{36}\r\n");
    }

    @Test
    void letsScriptsOfAnySiteRead() {
        var answer = delivery.get("/health/live", "Origin", "https://partner.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().allValues("Vary")).noneMatch(vary -> vary.contains("Origin"));
    }

    @Test
    void permitsAConditionalReadBeforehand() {
        var answer = delivery.send(
                "OPTIONS", "/v1/news", "Origin", "https://partner.example", "Access-Control-Request-Method", "GET");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .get()
                .asString()
                .contains("If-None-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesToWrite(String method) {
        var answer = delivery.send(method, "/health/live");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow().split(",\\s*"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":405", "/problems/method-not-allowed");
    }

    @Test
    void answersAnUnknownAddressWithAProblem() {
        var answer = delivery.get("/nowhere/at/all?x=1");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.body())
                .contains("\"type\":\"/problems/not-found\"", "\"instance\":\"/nowhere/at/all\"")
                .doesNotContain("org.springframework", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/news?q=%",
                "/v1/news?q=%4",
                "/v1/news?q=%zz",
                "/v1/news?q=%ED%A0%80",
                "/v1/news?q=%C3",
                "/v1/news?q=%00",
                "/v1/%00",
                "/v1/news?q=a|b",
                "/v1/news?q=\"",
                "/v1/new\u0007s",
                "/v1/news?q=\u00ff",
                "http:news"
            })
    void refusesAnAddressThatCannotBeRead(String target) {
        assertThat(delivery.raw("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-request-id: ")
                .contains("\"status\":400");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 20_000, 500_000})
    void refusesALongAddress(int length) {
        assertThat(delivery.raw("GET /v1/news?q=" + "a".repeat(length) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("/problems/address-too-long");
    }

    @Test
    void refusesLargeHeaders() {
        assertThat(delivery.raw("GET /v1/news HTTP/1.1\r\nHost: a\r\nX-Large: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("/problems/headers-too-large");
    }

    @Test
    void refusesWhatIsNoHttp() {
        assertThat(delivery.raw("GET\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("/problems/invalid-request");
    }
}
