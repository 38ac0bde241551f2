package lt.klasteriai.cms.admin.schedule;

import java.net.URI;
import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ExpectedVersion;
import lt.klasteriai.cms.admin.idempotency.Fingerprint;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.idempotency.OnlyOnce;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.schedule.Schedule;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Saying what is to happen to an entry at a time that lies ahead.
@RestController
@RequiredArgsConstructor
class SchedulingController {

    private final Entries entries;
    private final Schedules schedules;
    private final OnlyOnce onlyOnce;
    private final AuditLog audit;

    @PostMapping(path = "/admin/v1/{type}/{id}/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Publishes or withdraws the entry at an instant; the answer says in words which one that is",
            status = 201,
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.REVISION_NOT_FOUND,
                ProblemType.SCHEDULE_CLASH,
                ProblemType.VERSION_CONFLICT,
                ProblemType.NOT_PUBLISHABLE
            })
    ResponseEntity<ScheduleResponse> schedule(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody ScheduleRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var by = principal.getName();
        return created(onlyOnce.perform(by, key, Fingerprint.of("schedule", id, request), schedules::find, storeKey -> {
            var entry = ExpectedVersion.check(version, entries.get(type, id));
            var schedule = schedules.create(request.of(type, id, entry.current().number(), storeKey), by);
            ScheduleActs.record(audit, "schedule.made", schedule);
            return schedule;
        }));
    }

    private static ResponseEntity<ScheduleResponse> created(Schedule schedule) {
        return ResponseEntity.created(URI.create("/admin/v1/schedules/" + schedule.id()))
                .body(ScheduleResponse.of(schedule));
    }
}
