package lt.klasteriai.cms.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process dies at each write of a session in turn, after each page of it: SIGKILL lets the kernel finish any page
/// and no more. The file that is left is opened, closed and opened again, since what one opening finds the next may
/// miss.
class CutWritesTests {

    private static final int COMMITS = Integer.getInteger("cms.test.commits", 60);
    private static final int PAGE = 4096;
    private static final int OPENINGS = 3;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Integer> stepsBefore = new ArrayList<>();
    private final List<Map<String, String>> commits = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsCommitted() {
        stepsBefore.add(0);
        commits.add(Map.of());
    }

    @Test
    void noCommitIsLostWhereverAWriteEnds() throws IOException {
        work(RecordedFiles.start(folder.resolve("worked").toString()));

        Path file = folder.resolve("left");
        List<String> lost = new ArrayList<>();
        int cuts = 0;
        try (FileChannel left = FileChannel.open(file, CREATE, WRITE)) {
            List<RecordedFiles.Step> steps = RecordedFiles.steps();
            for (int step = 0; step < steps.size(); step++) {
                switch (steps.get(step)) {
                    case RecordedFiles.Truncation(long size) -> left.truncate(size);
                    case RecordedFiles.Write(long position, ByteBuffer bytes) -> {
                        for (int end = PAGE; end <= bytes.limit(); end += PAGE) {
                            left.write(bytes.slice(end - PAGE, PAGE), position + end - PAGE);
                            cuts++;
                            if (step > 0) { // the very first one makes the file
                                lost.addAll(lossesOf(file, step, end));
                            }
                        }
                    }
                }
            }
        }

        assertThat(cuts).isGreaterThan(2 * COMMITS);
        assertThat(lost).as("seed %d", seed).isEmpty();
    }

    @Test
    void whateverBlockIsDamagedNoOlderCommitIsTakenForTheNewest() throws IOException {
        Path file = folder.resolve("worked");
        work(file.toString());

        var older = new HashSet<>(commits.subList(0, commits.size() - 1));
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int block = 0; block < whole.length / PAGE; block++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, block * PAGE, (block + 1) * PAGE, (byte) 0);
            Path copy = Files.write(folder.resolve("copy"), damaged);
            try {
                assertThat(older).as("block %d", block).doesNotContain(contents(copy));
            } catch (StoreDamaged | MVStoreException _) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /// Notes how many steps the file had made when a commit returned.
    private void work(String name) {
        MVStore store = StoreFile.open(name);
        var map = store.<String, String>openMap("documents");
        for (int n = 0; n < COMMITS; n++) {
            String key = random.nextInt(4) == 0 ? "document " + n : "counter";
            map.put(key, n + "-".repeat(random.nextInt(3 * PAGE)));
            store.commit();
            stepsBefore.add(RecordedFiles.steps().size());
            commits.add(new TreeMap<>(map));
        }
        store.close();
    }

    private List<String> lossesOf(Path file, int step, int end) throws IOException {
        int newest = lastReturned(step);
        Path copy = Files.copy(file, folder.resolve("copy"), REPLACE_EXISTING);
        List<String> lost = new ArrayList<>();
        for (int opening = 1; opening <= OPENINGS; opening++) {
            Map<String, String> found = contents(copy);
            if (isOf(newest + 1, found)) {
                newest++; // it was whole but for its answer, and from now on it stays
            } else if (!isOf(newest, found)) {
                lost.add(
                        "commit %d, killed after byte %d of step %d, opening %d".formatted(newest, end, step, opening));
            }
        }
        return lost;
    }

    private int lastReturned(int step) {
        int at = Arrays.binarySearch(stepsBefore.toArray(), step);
        return at < 0 ? -at - 2 : at;
    }

    private boolean isOf(int commit, Map<String, String> found) {
        return commit < commits.size() && found.equals(commits.get(commit));
    }

    private static Map<String, String> contents(Path file) {
        MVStore store = StoreFile.open(file.toString());
        try {
            return new TreeMap<>(store.<String, String>openMap("documents"));
        } finally {
            store.close();
        }
    }
}
