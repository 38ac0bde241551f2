package lt.klasteriai.cms.admin.bulk;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.idempotency.Fingerprint;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.idempotency.OnlyOnce;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.bulk.BulkItem;
import lt.klasteriai.cms.core.bulk.BulkJob;
import lt.klasteriai.cms.core.bulk.BulkJobs;
import lt.klasteriai.cms.core.bulk.ItemState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One thing done to many entries, in the background.
@RestController
@RequestMapping("/admin/v1/jobs")
@RequiredArgsConstructor
class JobController {

    private final BulkJobs jobs;
    private final OnlyOnce onlyOnce;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value =
                    "Begins to publish, withdraw, tag, untag, assign or delete many entries, each by itself and once; a dry run"
                            + " only finds out what would be done",
            status = 202,
            problems = ProblemType.INVALID_BODY)
    ResponseEntity<JobResponse> begin(
            @RequestBody JobRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var by = principal.getName();
        return onlyOnce.perform(by, key, Fingerprint.of("job", request), JobResponse.class, () -> {
            var job = jobs.begin(request.work(), request.selection(), by);
            return ResponseEntity.accepted()
                    .location(URI.create("/admin/v1/jobs/" + job.id()))
                    .body(JobResponse.of(job));
        });
    }

    @GetMapping
    @Operation("The jobs, the newest first; they are forgotten thirty days after their end")
    ListResponse<JobResponse> list(
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after) {
        return page(jobs.list(after, size.number() + 1), size, BulkJob::id, JobResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(value = "One job and how far it has come", problems = ProblemType.JOB_NOT_FOUND)
    JobResponse one(@PathVariable String id) {
        return JobResponse.of(jobs.get(id));
    }

    @GetMapping("/{id}/items")
    @Operation(
            value = "What became of each entry, or would in a dry run; by the ids of the entries",
            problems = ProblemType.JOB_NOT_FOUND)
    ListResponse<ItemResponse> items(
            @PathVariable String id,
            @RequestParam(name = "filter[state]", required = false) @Nullable ItemState state,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after) {
        return page(
                jobs.items(id, state, after, size.number() + 1),
                size,
                (BulkItem item) -> item.target().id().value(),
                ItemResponse::of);
    }

    private static <T, R> ListResponse<R> page(
            List<T> found, PageSize size, Function<T, String> cursor, Function<T, R> response) {
        var shown = found.subList(0, Math.min(found.size(), size.number()));
        var next = found.size() > shown.size() ? cursor.apply(shown.getLast()) : null;
        return new ListResponse<>(shown.stream().map(response).toList(), new PageResponse(size.number(), next, null));
    }

    @PostMapping("/{id}/cancel")
    @Operation(
            value = "Stops a job after the entry it is at; what was done stays done",
            problems = {ProblemType.JOB_NOT_FOUND, ProblemType.JOB_FINISHED})
    JobResponse cancel(@PathVariable String id, @AuthenticationPrincipal Account account) {
        boolean anyones = account.isAny(List.of(Role.ADMINISTRATOR));
        return JobResponse.of(jobs.cancel(id, account.username(), anyones));
    }
}
