package lt.klasteriai.cms.core.archive;

import java.nio.file.Path;
import java.time.Clock;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.ImportMark;
import lt.klasteriai.cms.core.store.PublishedStore;

/// Fills an empty installation from an archive: verifies everything first, then writes.
///
/// While it writes, the installation carries an [ImportMark]. A failure empties the installation again; after a crash
/// the mark stays, no program starts on the installation, and the import is simply run again.
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class ArchiveImporting {

    private final ArchivedCollections collections;
    private final ImportMark mark;
    private final Publishing publishing;
    private final Clock clock;

    public ArchiveImporting(AuthoringStore authoring, PublishedStore published, Publishing publishing, Clock clock) {
        this(new ArchivedCollections(authoring, published), new ImportMark(authoring), publishing, clock);
    }

    /// Ends an import that was cut off by emptying the installation; changes nothing where none was.
    public static void clearUnfinished(AuthoringStore authoring, PublishedStore published) {
        var mark = new ImportMark(authoring);
        if (mark.isSet()) {
            new ArchivedCollections(authoring, published).exported().forEach(ArchivedCollection::empty);
            mark.remove();
        }
    }

    /// Reads an archive to its end and changes nothing.
    ///
    /// @throws ArchiveRefused when it could not be imported
    public static void verify(AuthoringStore authoring, PublishedStore published, Path file) {
        try (var archive = ArchiveFile.open(file)) {
            new Verification(archive, new ArchivedCollections(authoring, published)).run();
        }
    }

    /// @throws ArchiveRefused when it is no archive, is damaged, or does not fit this program; nothing has changed then
    /// @throws NotEmpty when somebody has worked here already
    public ArchiveSummary run(Path file) {
        requireEmpty();
        try (var archive = ArchiveFile.open(file)) {
            new Verification(archive, collections).run();
            write(archive);
            publishing.tellEntries();
            return ArchiveSummary.of(archive.manifest());
        }
    }

    private void write(ArchiveFile archive) {
        var before = new Contents(collections.exported());
        mark.set(clock.instant());
        try {
            before.takeAway();
            new Filling(archive, before).run();
        } catch (RuntimeException failure) {
            before.putBack();
            mark.remove();
            throw failure;
        }
        mark.remove();
    }

    /// @throws NotEmpty when it is not
    public void requireEmpty() {
        collections.exported().stream()
                .filter(collection -> !collection.isAsAtStart())
                .findFirst()
                .ifPresent(collection -> {
                    throw new NotEmpty(collection.name());
                });
    }
}
