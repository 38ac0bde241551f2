package lt.klasteriai.cms.admin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.archive.ArchiveImporting;
import lt.klasteriai.cms.core.archive.ArchiveSummary;
import lt.klasteriai.cms.core.audit.AuditLog;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Fills an installation that nobody has worked with from an archive.
@RestController
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
class ArchiveImportController {

    static final String PATH = "/admin/v1/imports/archive";

    private static final long LARGEST_BYTES = 4L * 1024 * 1024 * 1024;

    private final ArchiveImporting importing;
    private final ArchiveGate gate;
    private final AuditLog audit;

    @PostMapping(path = PATH, consumes = ExportController.ZIP)
    @Operation(
            value = "Fills an empty installation from an archive of POST /admin/v1/exports; whoever does it keeps the"
                    + " password, all other accounts wait for one",
            problems = {
                ProblemType.INSTALLATION_NOT_EMPTY,
                ProblemType.ARCHIVE_REFUSED,
                ProblemType.BODY_TOO_LARGE,
                ProblemType.UNAVAILABLE
            })
    ArchiveSummary run(InputStream body) throws IOException {
        importing.requireEmpty();
        var folder = Files.createTempDirectory("cms-import");
        var file = folder.resolve("archive.zip");
        try {
            keep(body, file);
            var imported = gate.alone(() -> importing.run(file));
            audit.record("archive.imported", null, Map.of("manifest", imported.manifestSha256()));
            return imported;
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /// An archive is read twice: it is verified to its end before anything is written.
    private static void keep(InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long left = LARGEST_BYTES;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new RequestRefused(
                            ProblemType.BODY_TOO_LARGE, "The archive is larger than 4 GB; use ./cms import.");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
