package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedIndexTests {

    private static final ListQuery ALL_NEWS = ListQuery.parse(ContentType.NEWS, Map.of("sort", List.of("id")));

    @TempDir
    private Path temporary;

    private Path folder;

    private final ModelLedger ledger = new ModelLedger();

    @BeforeEach
    void chooseFolder() {
        folder = temporary.resolve("index");
    }

    @Test
    void aNewIndexIsEmptyAndStandsAtZero() {
        try (var index = PublishedIndex.open(folder)) {
            assertThat(index.appliedSequence()).isZero();
            assertThat(titles(index)).isEmpty();
        }
    }

    @Test
    void whatWasCommittedIsThereAfterACrashAndTheRestIsAppliedAgain() throws IOException {
        var crashed = temporary.resolve("crashed");
        try (var index = PublishedIndex.open(folder)) {
            index.beginAnew("the-ledger");
            publishAndApply(index, 3);
            index.commit();
            publishAndApply(index, 5);

            copyTo(crashed);
        }
        try (var index = PublishedIndex.open(crashed)) {
            assertThat(index.appliedSequence()).isEqualTo(3);
            assertThat(index.ledger()).hasValue("the-ledger");
            assertThat(titles(index)).containsExactly("A1", "A2", "A3");

            ledger.apply(index);

            assertThat(titles(index)).containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
        }
    }

    @Test
    void closingMakesDurable() {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 2);
        }
        try (var index = PublishedIndex.open(folder)) {
            assertThat(index.appliedSequence()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9})
    void anIndexThatIsDamagedAnywhereBeginsAnew(double where) throws IOException {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 5);
        }
        damageTheData(where);

        try (var index = PublishedIndex.open(folder)) {
            assertThat(index.appliedSequence()).isZero();
            ledger.apply(index);
            assertThat(titles(index)).hasSize(5);
        }
    }

    @Test
    void anIndexWithoutItsNewestFileBeginsAnew() throws IOException {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 2);
        }
        for (var file : dataFiles()) {
            Files.delete(file);
        }

        try (var index = PublishedIndex.open(folder)) {
            assertThat(index.appliedSequence()).isZero();
        }
    }

    @Test
    void anIndexIsOpenedByOneProcessOnly() {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 1);

            assertThatThrownBy(() -> PublishedIndex.open(folder)).isInstanceOf(UncheckedIOException.class);
            assertThat(titles(index)).containsExactly("A1");
        }
    }

    @Test
    void publicationsAppliedAlreadyAreIgnored() {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 2);

            index.apply(List.of(publication(1)), List.of(news("A9").build()), List.of());

            assertThat(titles(index)).containsExactly("A1", "A2");
        }
    }

    @Test
    void aGapIsRefused() {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 2);

            assertThatThrownBy(() -> index.apply(List.of(publication(4)), List.of(), List.of()))
                    .isInstanceOf(PublicationGap.class);
            assertThat(index.appliedSequence()).isEqualTo(2);
        }
    }

    @Test
    void anotherLedgerBeginsAnew() {
        try (var index = PublishedIndex.open(folder)) {
            index.beginAnew("one");
            publishAndApply(index, 2);

            index.beginAnew("two");

            assertThat(index.appliedSequence()).isZero();
            assertThat(index.ledger()).hasValue("two");
            assertThat(titles(index)).isEmpty();
        }
    }

    @Test
    void whoWaitsForASequenceIsWokenByIt() {
        try (var index = PublishedIndex.open(folder)) {
            var waiting = CompletableFuture.supplyAsync(() -> index.awaitSequence(1, Duration.ofMinutes(1)));

            publishAndApply(index, 1);

            assertThat(waiting.join()).isTrue();
            assertThat(index.awaitSequence(2, Duration.ZERO)).isFalse();
        }
    }

    @Test
    void aSnapshotStaysAsItWas() {
        try (var index = PublishedIndex.open(folder)) {
            publishAndApply(index, 1);
            try (var before = index.snapshot()) {
                publishAndApply(index, 1);

                assertThat(before.sequence()).isEqualTo(1);
                assertThat(before.list(ALL_NEWS, Instant.now()).items()).hasSize(1);
            }
        }
    }

    private void publishAndApply(PublishedIndex index, int count) {
        for (int i = 0; i < count; i++) {
            ledger.publish(news("A" + (ledger.head() + 1)).build());
            ledger.apply(index);
        }
    }

    private static Publication publication(long sequence) {
        return new Publication(sequence, List.of("key"), VersionFixture.timeOf(sequence), "editor", List.of());
    }

    private static List<String> titles(PublishedIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.list(ALL_NEWS, Instant.now()).items().stream()
                    .map(version -> version.title())
                    .toList();
        }
    }

    private void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /// Flips one bit in each file but those that Lucene reads whole when it opens an index.
    private void damageTheData(double where) throws IOException {
        for (var file : dataFiles()) {
            var bytes = Files.readAllBytes(file);
            bytes[(int) (bytes.length * where)] ^= 1;
            Files.write(file, bytes);
        }
    }

    private List<Path> dataFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".cfs")).toList();
        }
    }
}
