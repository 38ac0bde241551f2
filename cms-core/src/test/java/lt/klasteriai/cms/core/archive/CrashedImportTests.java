package lt.klasteriai.cms.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.ImportMark;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.core.store.UnfinishedImport;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/// An import that dies at any of its writes leaves an installation that does not start until it is run again.
class CrashedImportTests {

    private static final int MOMENTS_TRIED = Integer.getInteger("cms.test.crashes", 6);

    @TempDir
    private Path folder;

    /// The process is gone: an error, which nobody handles.
    private static final class Crash extends Error {}

    private static final class CrashingCollections extends ArchivedCollections {

        private final IntConsumer moment;
        private int moments;

        private CrashingCollections(Installation installation, IntConsumer moment) {
            super(installation.part(AuthoringStore.class), installation.part(PublishedStore.class));
            this.moment = moment;
        }

        private void around(Runnable write) {
            moment.accept(moments++);
            write.run();
            moment.accept(moments++);
        }

        @Override
        ArchivedCollection collection(StoredCollection declared, MongoTemplate template) {
            return new ArchivedCollection(declared, template) {
                @Override
                void empty() {
                    around(super::empty);
                }

                @Override
                void insert(List<BsonDocument> page) {
                    var half = page.size() / 2;
                    around(() -> super.insert(page.subList(0, half)));
                    around(() -> super.insert(page.subList(half, page.size())));
                }
            };
        }
    }

    @Test
    void afterACrashAtAnyWriteNothingStartsUntilTheImportIsRunAgain() throws IOException {
        try (var first = new Installation()) {
            new RandomEditor(first, 21).steps(60);
            var archive = Files.write(folder.resolve("archive.zip"), first.exportInSmallFiles(30_000));
            int moments = momentsOf(archive);
            assertThat(moments).isGreaterThan(30);

            IntStream.range(0, MOMENTS_TRIED)
                    .map(tried -> tried * (moments - 1) / (MOMENTS_TRIED - 1))
                    .forEach(moment -> crashAt(moment, archive, first));
        }
    }

    private static int momentsOf(Path archive) {
        try (var installation = new Installation()) {
            var collections = new CrashingCollections(installation, _ -> {});
            importing(installation, collections).run(archive);
            return collections.moments;
        }
    }

    private static void crashAt(int crash, Path archive, Installation origin) {
        try (var installation = new Installation()) {
            var collections = new CrashingCollections(installation, moment -> {
                if (moment == crash) {
                    throw new Crash();
                }
            });

            assertThatThrownBy(() -> importing(installation, collections).run(archive))
                    .isInstanceOf(Crash.class);

            assertThatThrownBy(installation::restart)
                    .as("after a crash at %d", crash)
                    .hasRootCauseInstanceOf(UnfinishedImport.class);
            try (var stores = installation.stores()) {
                ArchiveImporting.clearUnfinished(stores.authoring(), stores.published());
            }
            installation.restart();
            installation.importFrom(archive);
            assertThat(installation.export()).as("after a crash at %d", crash).isEqualTo(origin.export());
        }
    }

    private static ArchiveImporting importing(Installation installation, ArchivedCollections collections) {
        return new ArchiveImporting(
                collections,
                new ImportMark(installation.part(AuthoringStore.class)),
                installation.part(Publishing.class),
                Clock.systemUTC());
    }
}
