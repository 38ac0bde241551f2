package lt.klasteriai.cms.admin.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.archive.Exporting;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands out everything as one archive, as it is being written: there is no job to wait for and no file that is left
/// behind.
@RestController
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
@Slf4j
class ExportController {

    static final String ZIP = "application/zip";
    private static final int LATER_SECONDS = 30;

    private final Exporting exporting;
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
        try {
            exporting.export(response.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw failure;
            }
            log.warn("An export was cut off", failure);
            ArchiveGate.cutOff(request, new IOException("the export was cut off", failure));
        }
    }
}
