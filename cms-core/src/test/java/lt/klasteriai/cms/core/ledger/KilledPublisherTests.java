package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.store.TestProcess;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that holds store and publisher is killed with SIGKILL at random moments, again and again.
///
/// The number of kills is `cms.test.kills`; the profile `long-proofs` sets it to 200.
class KilledPublisherTests {

    private static final int KILLS = Integer.getInteger("cms.test.kills", 6);
    private static final int PUBLICATIONS_A_LIFE = 10;
    private static final int LONGEST_PUBLICATION_NANOS = 20_000_000;

    private final Random random = new Random();
    private final Map<Long, String> acknowledged = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNoVersionIsOrphaned() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill();
        }

        try (var store = EmbeddedStore.open(folder)) {
            var ledger = new LedgerFixture(TestStore.publishedAt(store.connectionString()));
            ledger.writer().open();

            ledger.checkEverything();
            var committed = ledger.ledger().after(0, Integer.MAX_VALUE).stream()
                    .collect(Collectors.toMap(
                            Publication::sequence,
                            publication -> publication.keys().getFirst()));
            assertThat(committed).containsAllEntriesOf(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * PUBLICATIONS_A_LIFE);
            System.out.printf(
                    "%d kills, %d publications acknowledged, %d committed%n",
                    KILLS, acknowledged.size(), committed.size());
        }
    }

    /// Kills somewhere within the publication that follows the last awaited acknowledgement.
    private void runAndKill() throws Exception {
        var process = start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            for (int i = 0; i < PUBLICATIONS_A_LIFE; i++) {
                remember(lines.readLine());
            }
            Thread.sleep(Duration.ofNanos(random.nextInt(LONGEST_PUBLICATION_NANOS)));
            killLeavingItsOutputReadable(process);
            rememberRest(lines);
        }
        assertThat(process.waitFor()).as("killed by SIGKILL").isEqualTo(128 + 9);
    }

    /// [Process#destroyForcibly] would close the pipe, and with it what was acknowledged before the kill.
    private static void killLeavingItsOutputReadable(Process process) {
        process.toHandle().destroyForcibly();
    }

    private void rememberRest(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null) {
            remember(line);
            line = lines.readLine();
        }
    }

    /// A line that the kill cut off was not acknowledged.
    private void remember(String line) {
        var words = line.split(" ", -1);
        if (words.length == 2 && words[1].length() == 36) {
            acknowledged.put(Long.valueOf(words[0]), words[1]);
        }
    }

    private Process start() throws IOException {
        return TestProcess.of(PublishingProcess.class, folder.toString()).start();
    }
}
