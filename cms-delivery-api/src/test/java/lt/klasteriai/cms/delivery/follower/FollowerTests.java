package lt.klasteriai.cms.delivery.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTests {

    private static final String NOWHERE = "mongodb://127.0.0.1:1";
    private static final String PAGE =
            "{'title':{'lt':'Apie'},'slug':{'lt':'apie'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}";

    static final List<String> CONTENT = List.of(
            "/v1/pages",
            "/v1/pages/apie",
            "/v1/sync",
            "/v1/taxonomies/sectors",
            "/v1/redirects",
            "/feeds/news.rss",
            "/health/ready");

    @TempDir
    private Path indexDir;

    @Test
    void anEmptyNodeWithoutDatabaseIsUnavailable() {
        try (var delivery = RunningDelivery.on(NOWHERE, indexDir)) {
            assertThat(CONTENT).allSatisfy(path -> {
                var answer = delivery.get(path);

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            });
        }
    }

    /// A database without a ledger is a wrong address or one that is being restored, and no empty site.
    @Test
    void aDatabaseWithoutALedgerIsNotTakenForAnEmptySite() {
        try (var store = EmbeddedStore.inMemory();
                var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir)) {
            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .atMost(Duration.ofMinutes(1))
                    .until(() ->
                            CONTENT.stream().allMatch(path -> delivery.get(path).statusCode() == 503));

            try (var editing = Editing.on(store.connectionString())) {
                delivery.awaitSequence(editing.head());

                assertThat(delivery.get("/v1/pages").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aNodeStartsFromItsOwnDiskWhileTheDatabaseIsAway() {
        try (var store = EmbeddedStore.inMemory();
                var editing = Editing.on(store.connectionString());
                var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir)) {
            editing.published(ContentType.PAGES, PAGE);
            assertThat(page(delivery, editing.head()).statusCode()).isEqualTo(200);
        }

        try (var restarted = RunningDelivery.on(NOWHERE, indexDir)) {
            assertThat(restarted.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(page(restarted, 1).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void readersAreAnsweredThroughAnOutageAndSeeWhatTheyMissedAfterwards() throws IOException {
        try (var store = EmbeddedStore.inMemory();
                var wire = new Outage(store.connectionString());
                var editing = Editing.on(store.connectionString());
                var delivery = RunningDelivery.on(wire.connectionString(), indexDir)) {
            var entry = editing.published(ContentType.PAGES, PAGE);
            assertThat(page(delivery, editing.head()).statusCode()).isEqualTo(200);

            wire.begin();
            editing.change(ContentType.PAGES, entry.id(), "{'title':{'lt':'Naujas'}}");

            assertThat(title(page(delivery, 0))).isEqualTo("Apie");

            wire.end();

            assertThat(title(page(delivery, editing.head()))).isEqualTo("Naujas");
        }
    }

    @Test
    void anIndexOfAnotherLedgerIsNeverServedAsThisOnes() {
        try (var other = EmbeddedStore.inMemory();
                var editing = Editing.on(other.connectionString());
                var delivery = RunningDelivery.on(other.readOnlyConnectionString(), indexDir)) {
            editing.published(ContentType.PAGES, PAGE);
            assertThat(page(delivery, editing.head()).statusCode()).isEqualTo(200);
        }

        try (var store = EmbeddedStore.inMemory();
                var editing = Editing.on(store.connectionString());
                var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir)) {
            editing.published(ContentType.PAGES, PAGE.replace("'apie'", "'kitas'"));
            editing.published(ContentType.PAGES, PAGE.replace("'apie'", "'trecias'"));

            delivery.awaitSequence(2);

            assertThat(delivery.get("/v1/pages/trecias").statusCode()).isEqualTo(200);
            assertThat(delivery.get("/v1/pages/apie").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> page(RunningDelivery delivery, long sequence) {
        return delivery.awaitSequence(sequence).get("/v1/pages/apie");
    }

    private static String title(HttpResponse<String> answer) {
        return Json.of(answer).path("title").asString();
    }
}
