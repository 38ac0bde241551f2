package lt.klasteriai.cms.admin.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.connection.CutOff;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.admin.route.Moment;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.audit.Verification;
import lt.klasteriai.cms.core.entry.EntryActs;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who did what, from where and with which token.
@RestController
@RequestMapping("/admin/v1/audit-log")
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
class AuditController {

    private static final int SOON_SECONDS = 5;

    private final AuditLog log;
    private final EntryActs entryActs;
    private final RecordLines lines;
    private final Semaphore oneAtATime = new Semaphore(1);

    @GetMapping
    @Operation("A page of the audit log, newest act first")
    ListResponse<AuditRecord> list(
            @RequestParam(name = "filter[entry]", required = false) @Nullable EntryId entry,
            @RequestParam(name = "filter[type]", required = false) @Nullable ContentType type,
            @RequestParam(name = "filter[by]", required = false) @Nullable String by,
            @RequestParam(name = "filter[action]", required = false) @Nullable String action,
            @RequestParam(name = "filter[at][gte]", required = false) @Nullable Moment from,
            @RequestParam(name = "filter[at][lt]", required = false) @Nullable Moment until,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after) {
        var page = log.page(query(entry, type, by, action, from, until)
                .size(size.number())
                .after(after)
                .build());
        return new ListResponse<>(page.items(), new PageResponse(size.number(), page.next(), null));
    }

    @GetMapping(path = "/export", produces = RecordLines.NDJSON)
    @Operation("Streams the audit log, oldest act first, one record a line")
    void export(
            @RequestParam(name = "filter[entry]", required = false) @Nullable EntryId entry,
            @RequestParam(name = "filter[type]", required = false) @Nullable ContentType type,
            @RequestParam(name = "filter[by]", required = false) @Nullable String by,
            @RequestParam(name = "filter[action]", required = false) @Nullable String action,
            @RequestParam(name = "filter[at][gte]", required = false) @Nullable Moment from,
            @RequestParam(name = "filter[at][lt]", required = false) @Nullable Moment until,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = query(entry, type, by, action, from, until).build();
        response.setContentType(RecordLines.NDJSON);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log.ndjson\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        CutOff.stream(request, response, () -> lines.write(query, response.getOutputStream()));
    }

    private static AuditQuery.AuditQueryBuilder query(
            @Nullable EntryId entry,
            @Nullable ContentType type,
            @Nullable String by,
            @Nullable String action,
            @Nullable Moment from,
            @Nullable Moment until) {
        return AuditQuery.builder()
                .entry(entry == null ? null : entry.value())
                .type(type == null ? null : type.segment())
                .by(by)
                .action(action)
                .from(Moment.of(from))
                .to(Moment.of(until));
    }

    @PostMapping(path = "/verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Reads the whole log and says whether it is whole, or which record is missing or was changed first",
            problems = {ProblemType.INVALID_BODY, ProblemType.UNAVAILABLE})
    Verification verify(@RequestBody(required = false) @Nullable VerifyRequest request) {
        if (!oneAtATime.tryAcquire()) {
            throw RequestRefused.forNow(
                    ProblemType.UNAVAILABLE, "The log is being verified already; try again in a moment.", SOON_SECONDS);
        }
        try {
            return log.verify(VerifyRequest.witness(request), entryActs.settled());
        } finally {
            oneAtATime.release();
        }
    }
}
