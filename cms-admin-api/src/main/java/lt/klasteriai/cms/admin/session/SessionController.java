package lt.klasteriai.cms.admin.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.account.IssuedSession;
import lt.klasteriai.cms.core.account.Sessions;
import lt.klasteriai.cms.core.audit.AuditLog;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out.
@RestController
@RequestMapping("/admin/v1/sessions")
@NeedsRole({})
@RequiredArgsConstructor
class SessionController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final AuditLog audit;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Signs in; the token goes into the Authorization header of all other requests",
            status = 201,
            problems = {
                ProblemType.INVALID_JSON,
                ProblemType.INVALID_BODY,
                ProblemType.WRONG_CREDENTIALS,
                ProblemType.TOO_MANY_ATTEMPTS
            })
    ResponseEntity<IssuedSession> signIn(@RequestBody SignInRequest wanted, HttpServletRequest request) {
        var attempt = new SignInAttempts.From(wanted.username(), request.getRemoteAddr());
        attempts.begin(attempt);
        var account = accounts.verify(wanted.username(), wanted.password()).orElseThrow(SessionController::refused);
        attempts.succeeded(attempt);
        var session = sessions.issue(account);
        SessionOrigin.of(account, session.token(), request).run(() -> audit.record("session.begun", null, Map.of()));
        return ResponseEntity.created(URI.create("/admin/v1/sessions/current")).body(session);
    }

    @GetMapping("/current")
    @Operation("Who is signed in, with what roles")
    SessionResponse current(@AuthenticationPrincipal Account account) {
        return SessionResponse.of(account);
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(value = "Signs out: the token is of no use any more", status = 204)
    void signOut(HttpServletRequest request) {
        BearerToken.in(request).ifPresent(sessions::end);
        audit.record("session.ended", null, Map.of());
    }

    /// The same words for an unknown name and a wrong password.
    private static RequestRefused refused() {
        return new RequestRefused(
                ProblemType.WRONG_CREDENTIALS, "There is no account with this name and this password.");
    }
}
