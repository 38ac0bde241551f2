package lt.klasteriai.cms.delivery.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lt.klasteriai.cms.delivery.RunningDelivery;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nodes while their database is away: stopped, so that it refuses connections, or frozen, so that it takes them and
/// never answers.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StandingAloneTests {

    /// How long each absence lasts, in seconds: as a property `stopped,frozen`.
    private static final List<Long> ABSENCES = Stream.of(
                    System.getProperty("cms.test.absences", "3,6").split(",", -1))
            .map(Long::valueOf)
            .toList();

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration RECOVERED = Duration.ofSeconds(30);

    private static final String NOWHERE = "mongodb://127.0.0.1:1";

    @TempDir
    private Path folder;

    /// Starts are timed below, and the first in a process is a start of much else.
    @BeforeAll
    static void startOnce(@TempDir Path empty) {
        RunningDelivery.on(NOWHERE, empty).close();
    }

    @Test
    void whileTheDatabaseIsStoppedNoReadFails() throws Exception {
        try (var first = StoreProcess.in(folder.resolve("store"));
                var wire = new Outage(first.connectionString())) {
            hasContent("returning", wire.connectionString());
            try (var node = node("serving", wire.connectionString()).awaitSequence(StoreProcess.PAGES);
                    var readers = new Readers(node.port())) {
                wire.begin();
                first.kill();

                assertAway(wire.connectionString());
                endure(ABSENCES.getFirst(), wire.connectionString(), node, readers);

                try (var second = StoreProcess.in(folder.resolve("store"))) {
                    wire.leadTo(second.connectionString());
                    wire.end();
                    assertRecovered(second, node, readers);
                }
            }
        }
    }

    @Test
    void whileTheDatabaseIsFrozenNoReadFails() throws Exception {
        try (var store = StoreProcess.in(folder.resolve("store"))) {
            hasContent("returning", store.connectionString());
            try (var node = node("serving", store.connectionString()).awaitSequence(StoreProcess.PAGES);
                    var readers = new Readers(node.port())) {
                store.freeze();

                assertAway(store.connectionString());
                endure(ABSENCES.getLast(), store.connectionString(), node, readers);

                store.thaw();
                assertRecovered(store, node, readers);
            }
        }
    }

    /// While the database is away, nodes start and stop beside the one that is read from.
    private void endure(long seconds, String database, RunningDelivery node, Readers readers) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int before = readers.answered();
        assertAsksForPatience(node.get("/v1/pages?minSequence=" + (StoreProcess.PAGES + 1)));
        assertStartsEmpty(database);
        assertStartsFromItsDisk(database);
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
        assertThat(readers.answered()).isGreaterThan(before);
        assertThat(readers.failures()).isEmpty();
    }

    private void assertStartsFromItsDisk(String database) {
        long begun = System.nanoTime();
        try (var restarted = node("returning", database)) {
            assertThat(restarted.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(restarted.get("/v1/pages/puslapis-1").statusCode()).isEqualTo(200);
            assertThat(restarted.get("/v1/pages?q=tekstas").body()).contains("puslapis-1");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("start, answers, stop")
                .isLessThan(SOON);
    }

    private void assertStartsEmpty(String database) {
        long begun = System.nanoTime();
        try (var empty = node("empty", database)) {
            assertThat(empty.get("/health/live").statusCode()).isEqualTo(200);
            for (var path : FollowerTests.CONTENT) {
                assertAsksForPatience(empty.get(path));
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("start, answers, stop")
                .isLessThan(SOON);
    }

    private static void assertRecovered(StoreProcess store, RunningDelivery node, Readers readers) throws Exception {
        long begun = System.nanoTime();
        long sequence = store.publish("naujas");
        node.awaitSequence(sequence);
        var recovery = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(node.get("/v1/pages/naujas").statusCode()).isEqualTo(200);
        readers.close();
        System.out.printf(
                "%d requests answered, %d failed, the slowest after %d ms; followed again after %d ms%n",
                readers.answered(), readers.failures().size(), readers.slowest().toMillis(), recovery.toMillis());
        assertThat(readers.failures()).isEmpty();
        assertThat(recovery).isLessThan(RECOVERED);
    }

    /// The fault is there: somebody else gets no answer either.
    private static void assertAway(String database) {
        var impatient = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(500, TimeUnit.MILLISECONDS))
                .build();
        try (var client = MongoClients.create(impatient)) {
            assertThat(catchThrowable(() -> client.getDatabase("cms_published").runCommand(new Document("ping", 1))))
                    .isInstanceOf(MongoException.class);
        }
    }

    private static void assertAsksForPatience(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    /// A node that has been there once and left its index.
    private void hasContent(String name, String database) {
        node(name, database).awaitSequence(StoreProcess.PAGES).close();
    }

    private RunningDelivery node(String name, String database) {
        return RunningDelivery.on(database, folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://no-such-host.invalid:27017", NOWHERE})
    void aDatabaseThatCannotBeFoundHindersNoStart(String nowhere) {
        assertStartsEmpty(nowhere);
    }
}
