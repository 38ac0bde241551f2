package lt.klasteriai.cms.admin.schedule;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.route.Cursors;
import lt.klasteriai.cms.admin.route.Moment;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.schedule.ScheduleQuery;
import lt.klasteriai.cms.core.schedule.ScheduleState;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is scheduled, what became of it, and giving it up.
@RestController
@RequestMapping("/admin/v1/schedules")
@RequiredArgsConstructor
class ScheduleController {

    private final Schedules schedules;
    private final AuditLog audit;

    @GetMapping
    @Operation("A page of schedules, in the order of their instants; those of embargoes and expiry dates among them")
    ListResponse<ScheduleResponse> list(
            @RequestParam(name = "filter[state]", required = false) @Nullable ScheduleState state,
            @RequestParam(name = "filter[entry]", required = false) @Nullable EntryId entry,
            @RequestParam(name = "filter[at][gte]", required = false) @Nullable Moment from,
            @RequestParam(name = "filter[at][lt]", required = false) @Nullable Moment until,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after,
            @RequestParam(name = "page[before]", required = false) @Nullable String before) {
        Cursors.requireAtMostOne(after, before);
        @Nullable Instant earliest = Moment.of(from);
        @Nullable Instant end = Moment.of(until);
        var page = schedules.list(new ScheduleQuery(state, entry, earliest, end, size.number(), after, before));
        return new ListResponse<>(
                page.items().stream().map(ScheduleResponse::of).toList(),
                new PageResponse(size.number(), page.next(), page.previous()));
    }

    @GetMapping("/{id}")
    @Operation(value = "One schedule", problems = ProblemType.SCHEDULE_NOT_FOUND)
    ScheduleResponse one(@PathVariable String id) {
        return ScheduleResponse.of(schedules.get(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Gives the schedule up; it stays on the lists as cancelled",
            status = 204,
            problems = {ProblemType.SCHEDULE_NOT_FOUND, ProblemType.SCHEDULE_SETTLED})
    void cancel(@PathVariable String id) {
        ScheduleActs.record(audit, "schedule.cancelled", schedules.cancel(id));
    }

    @PostMapping("/{id}/retry")
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Tries a schedule that failed again, at once",
            problems = {ProblemType.SCHEDULE_NOT_FOUND, ProblemType.SCHEDULE_SETTLED})
    ScheduleResponse retry(@PathVariable String id) {
        var retried = schedules.retry(id);
        ScheduleActs.record(audit, "schedule.retried", retried);
        return ScheduleResponse.of(retried);
    }
}
