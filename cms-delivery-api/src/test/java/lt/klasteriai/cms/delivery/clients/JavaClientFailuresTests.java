package lt.klasteriai.cms.delivery.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.client.DeliveryClient;
import lt.klasteriai.cms.client.DeliveryException;
import lt.klasteriai.cms.client.ProblemException;
import lt.klasteriai.cms.client.UnavailableException;
import lt.klasteriai.cms.client.content.FundingCall;
import lt.klasteriai.cms.client.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The Java client against a server that fails in the ways that the delivery API and what lies before it may fail.
class JavaClientFailuresTests {

    private static final String LIST = """
            {"items":[{"type":"funding-calls","id":"1","state":"postponed","colour":"red"}],
             "page":{"size":20,"next":null,"previous":null},"sequence":1}
            """;
    private static final String LOADING = "{\"type\":\"/problems/not-ready\",\"detail\":\"Loading.\"}";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private record Canned(int status, String type, String retryAfter, String body) {
        static Canned notReady(String retryAfter) {
            return new Canned(503, "application/problem+json", retryAfter, LOADING);
        }
    }

    /// Answers one request after the other; the last answer again and again.
    private DeliveryClient answering(Canned... answers) {
        server.createContext("/", exchange -> {
            var answer = answers[Math.min(asked.getAndIncrement(), answers.length - 1)];
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            if (!answer.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return DeliveryClient.builder(address())
                .retries(2, Duration.ofSeconds(10))
                .build();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void waitsAsLongAsItIsToldToThenGoesOn() {
        var start = System.nanoTime();
        try (var cms =
                answering(Canned.notReady("0"), Canned.notReady("1"), new Canned(200, "application/json", "", LIST))) {
            assertThat(cms.fundingCalls().list(Query.all()).items()).hasSize(1);
        }
        assertThat(asked).hasValue(3);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void givesUpWhenItWasAskedToWaitTooOften() {
        try (var cms = answering(Canned.notReady("0"))) {
            assertThatExceptionOfType(UnavailableException.class)
                    .isThrownBy(() -> cms.news().list(Query.all()));
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void doesNotWaitTooLong() {
        try (var cms = answering(Canned.notReady("3600"))) {
            assertThatExceptionOfType(UnavailableException.class)
                    .isThrownBy(() -> cms.news().list(Query.all()))
                    .withMessage("Loading.")
                    .satisfies(failure -> assertThat(failure.retryAfter()).hasValue(Duration.ofHours(1)));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void makesAProblemOfAnyAnswerThatIsNone() {
        try (var cms = answering(new Canned(502, "text/html", "", "<h1>Bad gateway</h1>"))) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> cms.news().list(Query.all()))
                    .withMessage("The delivery API answered 502.")
                    .satisfies(failure -> assertThat(failure.status()).isEqualTo(502));
        }
    }

    @Test
    void saysWhomItCouldNotReach() {
        var nobody = address();
        server.stop(0);
        try (var cms = DeliveryClient.at(nobody)) {
            assertThatExceptionOfType(DeliveryException.class)
                    .isThrownBy(() -> cms.news().list(Query.all()))
                    .withMessageContaining(nobody.toString());
        }
    }

    @Test
    void readsWhatANewerServerSays() {
        try (var cms = answering(new Canned(200, "application/json", "", LIST))) {
            assertThat(cms.fundingCalls().list(Query.all()).items())
                    .extracting(FundingCall::state)
                    .containsExactly(FundingCall.State.UNKNOWN);
        }
    }
}
