package lt.klasteriai.cms.admin.release;

import java.net.URI;
import java.security.Principal;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ExpectedVersion;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.idempotency.Fingerprint;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.idempotency.OnlyOnce;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.route.Cursors;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.release.Release;
import lt.klasteriai.cms.core.release.ReleaseState;
import lt.klasteriai.cms.core.release.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Putting releases together.
@RestController
@RequestMapping("/admin/v1/releases")
@RequiredArgsConstructor
class ReleaseController {

    private final Releases releases;
    private final OnlyOnce onlyOnce;
    private final AuditLog audit;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Begins a release; an entry stands in it once per locale",
            status = 201,
            problems = {ProblemType.INVALID_BODY, ProblemType.RELEASE_REFUSED})
    ResponseEntity<ReleaseResponse> create(
            @RequestBody ReleaseRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var by = principal.getName();
        var wanted = request.toRelease();
        return onlyOnce.perform(
                by,
                key,
                Fingerprint.of("release", wanted),
                ReleaseResponse.class,
                () -> created(recorded(audit, "release.created", releases.create(wanted, by))));
    }

    /// For the audit log; what a release does to entries is recorded there.
    static Release recorded(AuditLog audit, String act, Release release) {
        var at = release.at();
        audit.record(
                act,
                "releases/" + release.id(),
                at == null
                        ? Map.of("title", release.title())
                        : Map.of("title", release.title(), "at", at.instant().toString()));
        return release;
    }

    private static ResponseEntity<ReleaseResponse> created(Release release) {
        return ResponseEntity.created(URI.create("/admin/v1/releases/" + release.id()))
                .eTag(tagOf(release))
                .body(ReleaseResponse.of(release));
    }

    static ResponseEntity<ReleaseResponse> ok(Release release) {
        return ResponseEntity.ok().eTag(tagOf(release)).body(ReleaseResponse.of(release));
    }

    private static String tagOf(Release release) {
        return "\"" + release.version() + "\"";
    }

    @GetMapping
    @Operation("A page of releases, the last changed first")
    ListResponse<ReleaseResponse> list(
            @RequestParam(name = "filter[state]", required = false) @Nullable ReleaseState state,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after,
            @RequestParam(name = "page[before]", required = false) @Nullable String before) {
        Cursors.requireAtMostOne(after, before);
        var page = releases.list(state, size.number(), after, before);
        return new ListResponse<>(
                page.items().stream().map(ReleaseResponse::of).toList(),
                new PageResponse(size.number(), page.next(), page.previous()));
    }

    @GetMapping("/{id}")
    @Operation(value = "One release", problems = ProblemType.RELEASE_NOT_FOUND)
    ResponseEntity<ReleaseResponse> one(@PathVariable String id) {
        return ok(releases.get(id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Replaces title, note and actions while the release is being put together, or has failed",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.RELEASE_REFUSED,
                ProblemType.RELEASE_NOT_FOUND,
                ProblemType.RELEASE_SETTLED,
                ProblemType.RELEASE_CHANGED,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<ReleaseResponse> replace(
            @PathVariable String id,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody ReleaseRequest request,
            Principal principal) {
        var wanted = request.toRelease();
        var changed = releases.change(id, version.number(), present -> wanted, principal.getName());
        return ok(recorded(audit, "release.changed", changed));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Gives the release up; it stays on the lists as cancelled",
            status = 204,
            problems = {ProblemType.RELEASE_NOT_FOUND, ProblemType.RELEASE_SETTLED, ProblemType.RELEASE_CHANGED})
    void cancel(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            Principal principal) {
        recorded(
                audit,
                "release.cancelled",
                releases.cancel(id, ExpectedVersion.numberOf(version), principal.getName()));
    }
}
