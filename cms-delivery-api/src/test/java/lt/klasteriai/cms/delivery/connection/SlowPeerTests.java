package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.klasteriai.cms.delivery.RunningDelivery;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Peers that take their time, and a program that has less of it than usual.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowPeerTests {

    private static final String NO_STORE = "mongodb://127.0.0.1:1";
    private static final String REQUEST = "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final int MOST_CONNECTIONS = 20;
    private static final Duration AT_THE_LATEST = Duration.ofSeconds(8);

    private RunningDelivery delivery;

    @BeforeAll
    void start(@TempDir Path indexDir) {
        var settings = Map.of(
                "cms.delivery.connections.most", String.valueOf(MOST_CONNECTIONS),
                "cms.delivery.connections.request", "500ms",
                "cms.delivery.connections.idle", "2s",
                "cms.delivery.connections.stalled", "1s");
        delivery = RunningDelivery.on(NO_STORE, indexDir, settings);
    }

    @AfterAll
    void stop() {
        delivery.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", REQUEST})
    void aRequestThatTricklesInIsCutOff(String before) throws IOException {
        try (var socket = connect()) {
            send(socket, before + "GET /health/live HTTP/1.1\r\n");
            for (int header = 0; !ended(socket, 100); header++) {
                assertThat(header).isLessThan(50);
                trickle(socket, "X-" + header + ": a\r\n");
            }
        }
    }

    @Test
    void aConnectionThatAsksNothingIsEnded() throws IOException {
        try (var asked = connect();
                var silent = connect()) {
            send(asked, REQUEST);

            assertThat(answerOf(asked)).startsWith("HTTP/1.1 200 ").contains("UP");
            assertThat(endsWithin(silent, AT_THE_LATEST)).isTrue();
            assertThat(endsWithin(asked, AT_THE_LATEST)).isTrue();
        }
    }

    @Test
    void aConnectionThatGoesOnAskingIsKept() throws Exception {
        try (var socket = connect()) {
            for (int request = 0; request < 15; request++) {
                send(socket, REQUEST);
                assertThat(ended(socket, 250)).isFalse();
            }
        }
    }

    /// Its answers are small, but it asks for many at once and takes none of them.
    @Test
    void aReaderThatTakesNothingIsCutOff() throws Exception {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(1_024);
            socket.connect(new InetSocketAddress("localhost", delivery.port()));
            var cutOff = CompletableFuture.supplyAsync(() -> floodUntilCutOff(socket), Thread::startVirtualThread);

            assertThat(cutOff).succeedsWithin(AT_THE_LATEST.plus(AT_THE_LATEST)).isEqualTo(true);
        }
    }

    /// Asks on and on; what is sent is not taken any more long before the end.
    private static boolean floodUntilCutOff(Socket socket) {
        try {
            for (int i = 0; i < 200_000; i++) {
                send(socket, REQUEST.repeat(10));
            }
            return false;
        } catch (IOException cutOff) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET|400", "POST|405", "PUT|405"})
    void nobodyWaitsForABody(String methodAndStatus) throws IOException {
        var parts = methodAndStatus.split("\\|", -1);
        try (var socket = connect()) {
            send(socket, parts[0] + " /health/live HTTP/1.1\r\nHost: a\r\nContent-Length: 4096\r\n\r\nfoo=");

            assertThat(answerOf(socket))
                    .startsWith("HTTP/1.1 " + parts[1] + " ")
                    .containsIgnoringCase("connection: close")
                    .contains("application/problem+json");
        }
    }

    @Test
    void aCrowdIsKeptOutAndSoonThereIsRoomAgain() throws IOException {
        var crowd = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MOST_CONNECTIONS * 3; i++) {
                crowd.add(connect());
            }
            Awaitility.await()
                    .ignoreExceptions() // whoever is kept out sees the connection end
                    .atMost(AT_THE_LATEST)
                    .untilAsserted(() -> assertThat(delivery.get("/health/live").statusCode())
                            .isEqualTo(200));
        } finally {
            for (var socket : crowd) {
                socket.close();
            }
        }
    }

    private Socket connect() throws IOException {
        return new Socket("localhost", delivery.port());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void trickle(Socket socket, String text) {
        try {
            send(socket, text);
        } catch (IOException ended) {
            // the next look at the connection says so too
        }
    }

    private static String answerOf(Socket socket) throws IOException {
        socket.setSoTimeout((int) AT_THE_LATEST.toMillis());
        var bytes = new byte[10_000];
        int length = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    /// Whether the other side ends the connection in this time; what it sends is let go.
    private static boolean ended(Socket socket, int millis) throws IOException {
        socket.setSoTimeout(millis);
        var answers = socket.getInputStream();
        try {
            while (answers.read(new byte[1_000]) >= 0) {
                // what it says does not matter
            }
            return true;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static boolean endsWithin(Socket socket, Duration time) throws IOException {
        return ended(socket, (int) time.toMillis());
    }
}
