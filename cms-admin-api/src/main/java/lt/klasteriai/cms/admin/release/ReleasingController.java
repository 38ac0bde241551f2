package lt.klasteriai.cms.admin.release;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ExpectedVersion;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.release.Release;
import lt.klasteriai.cms.core.release.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Making releases public: all of one at once, or nothing of it.
@RestController
@RequestMapping("/admin/v1/releases/{id}")
@RequiredArgsConstructor
class ReleasingController {

    private final Releases releases;
    private final AuditLog audit;

    @PostMapping("/check")
    @Operation(
            value =
                    "Judges every action as publishing would, at the release's time or, without one, now; changes nothing",
            problems = ProblemType.RELEASE_NOT_FOUND)
    CheckResponse check(@PathVariable String id, Principal principal) {
        return CheckResponse.of(releases.check(id, principal.getName()));
    }

    @PostMapping("/publish")
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Publishes the release as one publication; one that is published stays as it is",
            problems = {
                ProblemType.RELEASE_NOT_FOUND,
                ProblemType.RELEASE_SETTLED,
                ProblemType.RELEASE_CHANGED,
                ProblemType.RELEASE_REFUSED,
                ProblemType.NOT_PUBLISHABLE
            })
    ResponseEntity<ReleaseResponse> publish(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            Principal principal) {
        return done("release.published", releases.publish(id, ExpectedVersion.numberOf(version), principal.getName()));
    }

    @PostMapping(path = "/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Publishes the release at an instant, with the revisions that are the newest now; until then it"
                    + " cannot be changed",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.RELEASE_NOT_FOUND,
                ProblemType.RELEASE_SETTLED,
                ProblemType.RELEASE_CHANGED,
                ProblemType.RELEASE_REFUSED,
                ProblemType.NOT_PUBLISHABLE
            })
    ResponseEntity<ReleaseResponse> schedule(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody TimeRequest request,
            Principal principal) {
        var at = request.toAppointment();
        return done(
                "release.scheduled", releases.schedule(id, ExpectedVersion.numberOf(version), at, principal.getName()));
    }

    @PostMapping("/unschedule")
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Takes the release's time away again, so that it can be changed",
            problems = {ProblemType.RELEASE_NOT_FOUND, ProblemType.RELEASE_SETTLED, ProblemType.RELEASE_CHANGED})
    ResponseEntity<ReleaseResponse> unschedule(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            Principal principal) {
        return done(
                "release.unscheduled", releases.unschedule(id, ExpectedVersion.numberOf(version), principal.getName()));
    }

    private ResponseEntity<ReleaseResponse> done(String act, Release release) {
        return ReleaseController.ok(ReleaseController.recorded(audit, act, release));
    }
}
