package lt.klasteriai.cms.core.archive;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.EntrySnapshot;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.LedgerSnapshot;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.PublishedStore;
import org.bson.BsonDocument;

/// Writes everything that an installation holds into one archive, while editors go on.
///
/// What refers to entries is read first, then the head is taken and the ledger read up to it, then entries, then their
/// revisions. So whatever an archive refers to is in it: nothing names a publication after its head, and every revision
/// that it published is there. Thread-safe.
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Exporting {

    private final ArchivedCollections collections;
    private final AuthoringStore authoring;
    private final Ledger ledger;
    private final Publishing publishing;
    private final long fullFileBytes;

    public Exporting(AuthoringStore authoring, PublishedStore published, Ledger ledger, Publishing publishing) {
        this(
                new ArchivedCollections(authoring, published),
                authoring,
                ledger,
                publishing,
                ArchiveFormat.FULL_FILE_BYTES);
    }

    /// Writes an archive and leaves the stream open. What is written when it fails is no archive.
    ///
    /// @throws IOException when it cannot be written
    public ArchiveSummary export(OutputStream out) throws IOException {
        try (var output = new ArchiveOutput(out, fullFileBytes)) {
            for (var collection : exported(not(Exporting::isSnapshot))) {
                write(output, collection, Optional::of);
            }
            long head = ledger.head();
            var origin = ledger.origin().orElseThrow();
            writeLedger(output, head);
            writeEntries(output, head);
            return ArchiveSummary.of(output.end(origin, head));
        }
    }

    private void writeLedger(ArchiveOutput output, long head) throws IOException {
        var then = new LedgerSnapshot(head);
        for (var collection : exported(Exporting::isOfLedger)) {
            write(output, collection, document -> then.see(collection.name(), document));
        }
    }

    private void writeEntries(ArchiveOutput output, long head) throws IOException {
        publishing.tellEntries();
        var then = new EntrySnapshot(authoring, ledger.at(head), head);
        for (var name : EntrySnapshot.COLLECTIONS) {
            for (var collection : exported(it -> isOfEntries(it) && it.name().equals(name))) {
                write(output, collection, document -> then.see(name, document));
            }
        }
    }

    private List<ArchivedCollection> exported(Predicate<ArchivedCollection> wanted) {
        return collections.exported().stream().filter(wanted).toList();
    }

    private static boolean isSnapshot(ArchivedCollection collection) {
        return isOfLedger(collection) || isOfEntries(collection);
    }

    private static boolean isOfLedger(ArchivedCollection collection) {
        return collection.database() == Database.PUBLISHED;
    }

    private static boolean isOfEntries(ArchivedCollection collection) {
        return collection.database() == Database.AUTHORING && EntrySnapshot.COLLECTIONS.contains(collection.name());
    }

    private static void write(
            ArchiveOutput output,
            ArchivedCollection collection,
            Function<BsonDocument, Optional<BsonDocument>> asOfThen)
            throws IOException {
        collection.forEach(document -> {
            var seen = asOfThen.apply(document).map(collection::withoutLeftOut);
            if (seen.isPresent()) {
                output.line(collection.path(), CanonicalJson.write(seen.get()));
            }
        });
    }
}
