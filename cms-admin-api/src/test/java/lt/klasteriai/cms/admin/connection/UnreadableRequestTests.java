package lt.klasteriai.cms.admin.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no HTTP, or an address that can be read in two ways, gets a problem too; and no answer says what it comes
/// from.
class UnreadableRequestTests {

    private static final int PATIENCE_MILLIS = 30_000;

    private final RunningAdmin program = RunningAdmin.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /admin/v1/{news} HTTP/1.1",
                "GET /admin/v1/%zz HTTP/1.1",
                "GET /admin/v1/a%2Fb HTTP/1.1",
                "GET /admin/v1/a%00b HTTP/1.1",
                "GET /admin/v1/../../etc HTTP/1.1",
                "GET /admin//v1 HTTP/1.1",
                "GET /admin/v1;a=b HTTP/1.1",
                "GET /health/live?a=%zz HTTP/1.1",
                "GET /health/live?%C3%28=1 HTTP/1.1",
                "GET \\admin HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: b",
                "GET / HTTP/1.1\r\nBad Header: 1",
                "GET / HTTP/1.1\r\nContent-Length: -1",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
                "POST / HTTP/1.1\r\nTransfer-Encoding: nonsense"
            })
    void isRefusedWithAProblem(String start) {
        var answer = send(start, "Host: localhost", "Connection: close", "", "");

        assertThat(answer).as(answer).matches("(?s)HTTP/1\\.1 (400|401|404|501) .*");
        assertThat(answer).contains("application/problem+json").contains("\"type\":\"/problems/");
        assertThat(answer).containsIgnoringCase("X-Request-Id: ");
        saysNothingOfItsMaker(answer);
    }

    @Test
    void headersThatAreTooLargeAreRefused() {
        var answer = send("GET / HTTP/1.1", "Host: localhost", "X: " + "a".repeat(20_000), "", "");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|431) .*").contains("application/problem+json");
        saysNothingOfItsMaker(answer);
    }

    @Test
    void aBodyWhoseChunksCannotBeReadIsRefused() {
        var answer = send(
                "POST /admin/v1/sessions HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Transfer-Encoding: chunked",
                "",
                "zz",
                "{}",
                "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        saysNothingOfItsMaker(answer);
    }

    @Test
    void whoWaitsToBeToldToGoOnIsTold() {
        var body = "{\"username\":\"a\",\"password\":\"b\"}";

        var answer = send(
                "POST /admin/v1/sessions HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Expect: 100-continue",
                "Content-Length: " + body.length(),
                "",
                body);

        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 401");
    }

    @Test
    void aSaneRequestIdComesBackAndAnotherIsReplaced() {
        var sane = Call.to(program, "GET", "/health/live")
                .header("X-Request-Id", "abc-1._")
                .send();
        var other = Call.to(program, "GET", "/health/live")
                .header("X-Request-Id", "a b<script>")
                .send();

        assertThat(sane.header("X-Request-Id")).isEqualTo("abc-1._");
        assertThat(other.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(Call.to(program, "GET", "/admin/v1/news").send().header("X-Request-Id"))
                .isNotEmpty();
    }

    @Test
    void everyAnswerForbidsGuessingAndFraming() {
        for (var path : List.of("/health/live", "/nowhere", "/admin/v1/news")) {
            var answer = Call.to(program, "GET", path).send();

            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    private static void saysNothingOfItsMaker(String answer) {
        assertThat(answer).doesNotContainIgnoringCase("tomcat");
        assertThat(answer).doesNotContain("<html", "Exception", "java.", "\tat ");
    }

    private String send(String... lines) {
        try (var socket = new Socket("localhost", program.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError("no answer to " + lines[0], failure);
        }
    }
}
