package lt.klasteriai.cms.admin.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Nobody does anything without a session, and a session comes from the right password only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTests {

    private static final String SESSIONS = "/admin/v1/sessions";
    private static final String CURRENT = SESSIONS + "/current";

    private final RunningAdmin program = RunningAdmin.start();

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void theRightPasswordGivesATokenThatOpensTheApi() {
        var session = signIn("admin", RunningAdmin.PASSWORD);

        assertThat(session.status()).isEqualTo(201);
        assertThat(session.text("/expiresAt")).endsWith("Z");
        assertThat(call("GET", CURRENT, session.text("/token")).text("/username"))
                .isEqualTo("admin");
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreTheSameProblem() {
        var wrongPassword = signIn("admin", "wrong");
        var unknownName = signIn("nobody", "wrong");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.problem()).isEqualTo("wrong-credentials");
        assertThat(wrongPassword.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(unknownName.response().body())
                .isEqualTo(wrongPassword.response().body());
    }

    @Test
    void withoutATokenEverythingBelowAdminIs401WhetherItExistsOrNot() {
        for (var path : new String[] {"/admin", "/admin/", CURRENT, "/admin/v1/news", "/admin/v1/no-such-thing"}) {
            var reply = Call.to(program, "GET", path).send();

            assertThat(reply.status()).as(path).isEqualTo(401);
            assertThat(reply.problem()).as(path).isEqualTo("not-signed-in");
            assertThat(reply.header("WWW-Authenticate")).as(path).isEqualTo("Bearer");
        }
    }

    @Test
    void aForgedTokenIs401() {
        assertThat(call("GET", CURRENT, "forged").status()).isEqualTo(401);
    }

    @Test
    void aTokenIsOfNoUseAfterSigningOut() {
        var token = signIn("admin", RunningAdmin.PASSWORD).text("/token");

        assertThat(call("DELETE", CURRENT, token).status()).isEqualTo(204);

        assertThat(call("GET", CURRENT, token).status()).isEqualTo(401);
    }

    @Test
    void aNameThatCanBeNobodysIsNotEvenRemembered() {
        for (var name : new String[] {"a".repeat(201), "\\u0000", "\\ud800"}) {
            var refused = signIn(name, "password");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/username");
        }
    }

    @Test
    void guessingHasToWaitAfterFiveFailures() {
        var statuses = IntStream.range(0, 6)
                .map(_ -> signIn("somebody", "guess").status())
                .toArray();
        var refused = signIn("somebody", "guess");

        assertThat(statuses).containsExactly(401, 401, 401, 401, 401, 429);
        assertThat(refused.problem()).isEqualTo("too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }

    private Reply signIn(String username, String password) {
        return Call.to(program, "POST", SESSIONS)
                .json("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .send();
    }

    private Reply call(String method, String path, String token) {
        return Call.to(program, method, path)
                .header("Authorization", "Bearer " + token)
                .send();
    }
}
