package lt.klasteriai.cms.admin.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.connection.CutOff;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.archive.Exporting;
import lt.klasteriai.cms.core.audit.AuditLog;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands out everything as one archive, as it is being written: there is no job to wait for and no file that is left
/// behind.
@RestController
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
class ExportController {

    static final String ZIP = "application/zip";
    private static final int LATER_SECONDS = 30;

    private final Exporting exporting;
    private final AuditLog audit;
    private final Semaphore oneAtATime = new Semaphore(1);

    @PostMapping(path = "/admin/v1/exports", produces = ZIP)
    @Operation(
            value = "Streams everything that the installation holds as one archive; secrets are left out",
            problems = ProblemType.UNAVAILABLE)
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!oneAtATime.tryAcquire()) {
            throw RequestRefused.forNow(
                    ProblemType.UNAVAILABLE,
                    "Another export is being written; one is enough at a time.",
                    LATER_SECONDS);
        }
        try {
            write(request, response);
        } finally {
            oneAtATime.release();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cms-export.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        audit.record("archive.exported", null, Map.of());
        CutOff.stream(request, response, () -> exporting.export(response.getOutputStream()));
    }
}
