package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.archive.ArchiveImporting;
import lt.klasteriai.cms.core.archive.ArchiveRefused;
import lt.klasteriai.cms.core.archive.ArchiveSummary;
import lt.klasteriai.cms.core.archive.Exporting;
import lt.klasteriai.cms.core.archive.NotEmpty;

/// `./cms export FILE` and `./cms import FILE`: everything that a stopped installation holds, out into one file and
/// back into an empty one.
@RequiredArgsConstructor
final class ArchiveCommands {

    private final Settings settings;
    private final DataFolder folder;
    private final PrintStream out;

    /// @throws CannotStart when there is no installation, it runs, or the file cannot be written
    void exportTo(String name) {
        var file = path(name);
        if (Files.exists(file)) {
            throw new CannotStart("The file " + file + " exists already; choose another name.");
        }
        if (settings.mongoUri().isEmpty() && Files.notExists(folder.store())) {
            throw new CannotStart("There is no installation in " + folder.path() + " to export.");
        }
        try (var documents = Documents.open(settings, folder);
                var installation = StoppedInstallation.open(documents)) {
            report("Exported", write(installation.getBean(Exporting.class), file));
        }
    }

    /// Under another name until it is whole.
    private static ArchiveSummary write(Exporting exporting, Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var stream = Files.newOutputStream(part)) {
                var summary = exporting.export(stream);
                Files.move(part, file);
                return summary;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException exists) {
            throw new CannotStart("The file " + file + " exists already; choose another name.", exists);
        } catch (IOException unwritable) {
            throw new CannotStart("The file " + file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    /// An import that was cut off is begun anew.
    ///
    /// @throws CannotStart when the file is no archive, or the installation runs or is not empty
    void importFrom(String name) {
        var file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("There is no such file: " + file);
        }
        try (var documents = Documents.open(settings, folder)) {
            clearUnfinished(documents, file);
            try (var installation = StoppedInstallation.open(documents)) {
                report("Imported", installation.getBean(ArchiveImporting.class).run(file));
            }
        } catch (ArchiveRefused refused) {
            throw new CannotStart("Nothing was imported. " + refused.getMessage(), refused);
        } catch (NotEmpty notEmpty) {
            throw new CannotStart(
                    "Nothing was imported: the installation already has " + notEmpty.getCollection()
                            + "; import into an empty one, for example by choosing another CMS_DATA_DIR.",
                    notEmpty);
        }
        out.println("Accounts come without passwords; the next start gives admin one.");
    }

    /// Not before it is known that the archive can take the place of what is there.
    private static void clearUnfinished(Documents documents, Path file) {
        if (documents.haveUnfinishedImport()) {
            try (var stores = documents.stores()) {
                ArchiveImporting.verify(stores.authoring(), stores.published(), file);
                ArchiveImporting.clearUnfinished(stores.authoring(), stores.published());
            }
        }
    }

    private void report(String done, ArchiveSummary summary) {
        out.printf(
                Locale.ROOT,
                "%s %d documents up to publication %d; SHA-256 of the manifest %s%n",
                done,
                summary.documents(),
                summary.head(),
                summary.manifestSha256());
    }

    private static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            throw new CannotStart("This is not the name of a file: " + name, noPath);
        }
    }
}
