package lt.klasteriai.cms.delivery.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lt.klasteriai.cms.delivery.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nodes that are killed, and started again while their database is away.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledNodeTests {

    private static final String NOWHERE = "mongodb://127.0.0.1:1";
    private static final int DEATHS = Integer.getInteger("cms.test.node.deaths", 2);

    /// So many publications the node takes over before it is killed amid the next.
    private static final int BEFORE_DEATH = 5;

    @TempDir
    private Path folder;

    /// Each publication adds one page: what is shown is one state of the content when there are as many pages as
    /// publications.
    @Test
    void servesOneStateOfTheContentFromItsDisk() throws Exception {
        long shown = 0;
        for (int death = 0; death < DEATHS; death++) {
            killWhileItFollows(death);

            long before = shown;
            shown = assertServesFromItsDisk();

            assertThat(shown).isGreaterThanOrEqualTo(Math.max(before, StoreProcess.PAGES));
            assertThat(assertServesFromItsDisk()).as("killed once more").isEqualTo(shown);
        }
        assertFollowsAgain();
    }

    private void killWhileItFollows(int death) throws Exception {
        var enough = new AtomicBoolean();
        try (var store = StoreProcess.in(folder.resolve("store"));
                var node = NodeProcess.start(store.connectionString(), folder.resolve("index"))) {
            long sequence = node.awaitSequence(StoreProcess.PAGES);
            var publishing =
                    CompletableFuture.runAsync(() -> publish(store, death, enough), Thread::startVirtualThread);
            node.awaitSequence(sequence + BEFORE_DEATH);

            node.kill();

            assertThat(publishing).as("publications go on").isNotDone();
            enough.set(true);
            publishing.join();
        }
    }

    private static void publish(StoreProcess store, int death, AtomicBoolean enough) {
        try {
            for (int i = 0; !enough.get(); i++) {
                store.publish("puslapis-" + death + "-" + i);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Kills it at the end, while readers ask.
    ///
    /// @return the publication that it shows
    private long assertServesFromItsDisk() throws Exception {
        try (var node = NodeProcess.start(NOWHERE, folder.resolve("index"))) {
            long sequence = node.awaitSequence(1);
            try (var readers = new Readers(node.port())) {
                var list = node.get("/v1/pages?count=true&page%5Bsize%5D=1");
                assertThat(list.statusCode()).isEqualTo(200);
                assertThat(Json.of(list).path("page").path("total").asLong()).isEqualTo(sequence);
                assertThat(node.get("/v1/pages?q=tekstas").body()).contains("puslapis-");
                assertThat(readers.failures()).isEmpty();
                node.kill();
            }
            return sequence;
        }
    }

    private void assertFollowsAgain() throws Exception {
        try (var store = StoreProcess.in(folder.resolve("store"));
                var node = NodeProcess.start(store.connectionString(), folder.resolve("index"))) {
            node.awaitSequence(store.publish("naujas"));
            assertThat(node.get("/v1/pages/naujas").statusCode()).isEqualTo(200);
        }
    }
}
