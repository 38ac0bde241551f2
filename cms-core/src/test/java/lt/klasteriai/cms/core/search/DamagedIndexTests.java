package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What disks and people do to the files of an index.
class DamagedIndexTests {

    private static final ListQuery ALL_NEWS = ListQuery.parse(ContentType.NEWS, Map.of());
    private static final int ENTRIES = 5;

    /// In how many places of each file a byte is changed.
    private static final int PLACES = 10;

    @TempDir(factory = QuickDisk.class)
    private Path temporary;

    private final ModelLedger ledger = new ModelLedger();
    private final Map<String, byte[]> sound = new HashMap<>();
    private Path folder;

    /// An index is opened and made durable here many times, which a real disk takes its time for.
    static final class QuickDisk implements TempDirFactory {

        private static final Path IN_MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext place, ExtensionContext test) throws IOException {
            return Files.isWritable(IN_MEMORY)
                    ? Files.createTempDirectory(IN_MEMORY, "index")
                    : Files.createTempDirectory("index");
        }
    }

    /// What happens to one file.
    enum Damage {
        MISSING,
        EMPTY,
        CUT_SHORT,
        ZEROED,
        LENGTHENED;

        void to(Path file) throws IOException {
            var bytes = Files.readAllBytes(file);
            switch (this) {
                case MISSING -> Files.delete(file);
                case EMPTY -> Files.write(file, new byte[0]);
                case CUT_SHORT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case ZEROED -> Files.write(file, new byte[bytes.length]);
                case LENGTHENED -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 100));
            }
        }
    }

    /// Several segments, one of them with deletions, so that there are files of every kind.
    @BeforeEach
    void makeAnIndex() throws IOException {
        folder = temporary.resolve("index");
        try (var index = PublishedIndex.open(folder)) {
            index.beginAnew("ledger");
            for (int i = 0; i < ENTRIES; i++) {
                ledger.publish(news("A" + i).build());
                ledger.apply(index);
                index.commit();
            }
            ledger.publish(news("A0").title("again").build());
            ledger.apply(index);
        }
        for (var file : files()) {
            sound.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        sound.remove(IndexWriter.WRITE_LOCK_NAME);
        assertThat(oneOfEachKind()).extracting(DamagedIndexTests::kind).contains("segments", "liv", "si", "cfs", "cfe");
    }

    private List<String> oneOfEachKind() {
        var byKind = new TreeMap<String, String>();
        new TreeSet<>(sound.keySet()).forEach(name -> byKind.put(kind(name), name));
        return List.copyOf(byKind.values());
    }

    private static String kind(String name) {
        return name.startsWith("segments_") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @EnumSource
    void whateverHappensToAFileTheIndexIsSoundOrBeginsAnew(Damage damage) throws IOException {
        var begunAnew = new ArrayList<String>();
        for (var name : oneOfEachKind()) {
            restore();
            damage.to(folder.resolve(name));

            if (opensEmpty()) {
                begunAnew.add(name);
            }
        }
        assertThat(begunAnew).containsExactlyElementsOf(oneOfEachKind());
    }

    @Test
    void aChangedByteAnywhereIsNoticed() throws IOException {
        for (var name : oneOfEachKind()) {
            var bytes = Objects.requireNonNull(sound.get(name));
            int step = Math.max(1, bytes.length / PLACES);
            for (int place = 0; place < bytes.length; place += step) {
                restore();
                var changed = bytes.clone();
                changed[place] ^= (byte) 0x55;
                Files.write(folder.resolve(name), changed);

                assertThat(opensEmpty()).as("%s, byte %d", name, place).isTrue();
            }
        }
    }

    @Test
    void anIndexOfAnotherFormatBeginsAnew() throws IOException {
        try (var writer = new IndexFolder(folder, "older", new KeywordAnalyzer()).open()) {
            writer.setLiveCommitData(
                    Map.of(IndexFolder.FORMAT, "older", "sequence", "7").entrySet());
            writer.commit();
        }

        assertThat(opensEmpty()).isTrue();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectory(folder.resolve("photos"));
        for (var name : sound.keySet()) {
            Damage.ZEROED.to(folder.resolve(name));
        }

        assertThat(opensEmpty()).isTrue();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("photos")).isDirectory();
    }

    @Test
    void aFolderThatIsNoneIsNamedInASentence() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        for (var unusable : List.of(file, file.resolve("index"))) {
            assertThatThrownBy(() -> PublishedIndex.open(unusable))
                    .isInstanceOf(IndexFolderUnusable.class)
                    .hasMessageContaining(unusable.toString())
                    .hasMessageContaining("cannot be written to");
        }
    }

    @Test
    void aFolderInUseIsNamedInASentence() {
        try (var index = PublishedIndex.open(folder)) {
            assertThat(index.appliedSequence()).isPositive();

            assertThatThrownBy(() -> PublishedIndex.open(folder))
                    .isInstanceOf(IndexFolderUnusable.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use by another process");
        }
    }

    /// Opens it, and checks that it holds all or nothing and can be filled.
    private boolean opensEmpty() {
        try (var index = PublishedIndex.open(folder)) {
            boolean empty = index.appliedSequence() == 0;
            assertThat(found(index)).isEqualTo(empty ? 0 : ENTRIES);
            ledger.apply(index);
            assertThat(found(index)).isEqualTo(ENTRIES);
            return empty;
        }
    }

    private static int found(PublishedIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.list(ALL_NEWS, Instant.now()).items().size();
        }
    }

    private void restore() throws IOException {
        for (var file : files()) {
            Files.delete(file);
        }
        for (var file : sound.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
