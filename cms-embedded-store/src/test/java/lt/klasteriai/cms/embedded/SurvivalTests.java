package lt.klasteriai.cms.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalTests {

    private static final int DEATHS = Integer.getInteger("cms.test.deaths", 12);
    private static final int GROUPS = 7;

    private final Random random = new Random();
    private final Set<Integer> acknowledged = new HashSet<>();
    private int lastNumber;
    private int lastCount;

    static Document document(int n) {
        return new Document("_id", n)
                .append("key", "key" + n)
                .append("group", n % GROUPS)
                .append("text", "ąčęėįšųūž ".repeat(n % 500));
    }

    @Test
    void sigkillLosesNoAcknowledgedWrite(@TempDir Path folder) throws IOException, InterruptedException {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            var documents = client.getDatabase("cms").getCollection("documents");
            documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            documents.createIndex(Indexes.ascending("group", "_id"));
        }

        for (int death = 0; death < DEATHS; death++) {
            writeAndDie(folder);

            assertNothingIsLost(folder);
            assertNothingIsLost(folder); // what one opening finds the next may miss
        }
    }

    /// Kills the writer after a random number of acknowledgements and reads those that it still managed to give.
    private void writeAndDie(Path folder) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingWriter.class.getName(),
                        folder.toString(),
                        "" + (lastNumber + 1000))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader acknowledgements = writer.inputReader()) {
            for (int left = random.nextInt(10, 200); left > 0; left--) {
                note(acknowledgements.readLine());
            }
            writer.toHandle().destroyForcibly(); // unlike Process, it leaves the stream open
            writer.waitFor();
            acknowledgements.lines().forEach(this::note);
        }
    }

    private void note(String line) {
        int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        if (line.startsWith("counter")) {
            lastCount = number;
        } else {
            acknowledged.add(number);
            lastNumber = number;
        }
    }

    private void assertNothingIsLost(Path folder) {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            assertNothingIsLost(client.getDatabase("cms"));
        }
    }

    private void assertNothingIsLost(MongoDatabase database) {
        Set<Document> stored = database.getCollection("documents").find().into(new HashSet<>());
        var counter =
                database.getCollection("counters").find(eq("_id", "counter")).first();

        assertThat(stored)
                .containsAll(acknowledged.stream().map(SurvivalTests::document).toList());
        assertThat(stored).allMatch(found -> found.equals(document(found.getInteger("_id"))));
        assertThat(counter == null ? 0 : counter.getInteger("value")).isBetween(lastCount, lastCount + 1);
        assertIndexesAgree(database.getCollection("documents"), stored);
    }

    private static void assertIndexesAgree(MongoCollection<Document> documents, Set<Document> stored) {
        var groups = IntStream.range(0, GROUPS).boxed().toList();
        var keys = stored.stream().map(found -> found.getString("key")).toList();

        assertThat(documents.find(in("group", groups)).into(new HashSet<>())).isEqualTo(stored);
        assertThat(documents.find(in("key", keys)).into(new HashSet<>())).isEqualTo(stored);
    }
}
