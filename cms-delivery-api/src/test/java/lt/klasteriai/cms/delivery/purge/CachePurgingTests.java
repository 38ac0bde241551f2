package lt.klasteriai.cms.delivery.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachePurgingTests {

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final Editing editing = Editing.on(store.connectionString());
    private RecordingCache cache;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        cache = new RecordingCache();
    }

    @AfterEach
    void close() {
        cache.close();
        editing.close();
        store.close();
    }

    @Test
    void tellsWhatAPublicationTouchedTwice() {
        var entry = page("viena");
        var other = page("kita");
        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 2);

            editing.change(ContentType.PAGES, entry.id(), "{'title':{'lt':'Nauja'}}");

            await().until(() -> cache.toldOf("entry:" + entry.id()) == 2);
            assertThat(cache.told().getLast())
                    .containsExactlyInAnyOrder("entry:" + entry.id(), "list:pages", "at:pages/viena");
            assertThat(cache.toldOf("entry:" + other.id())).isZero();
        }
    }

    @Test
    void tellsOfWithdrawals() {
        var entry = page("viena");
        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 2);

            editing.withdraw(ContentType.PAGES, entry.id(), LocaleTag.LT);

            await().until(() -> cache.toldOf("entry:" + entry.id()) == 2);
        }
    }

    @Test
    void triesAgainUntilTheCacheHasDroppedIt() {
        var entry = page("viena");
        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 2);
            cache.failNext(3);

            editing.change(ContentType.PAGES, entry.id(), "{'title':{'lt':'Nauja'}}");

            await().until(() -> cache.toldOf("entry:" + entry.id()) == 2);
            assertThat(cache.failed()).isEqualTo(3);
        }
    }

    @Test
    void tellsAfterAStartWhatHappenedMeanwhile() {
        var before = page("pirma");
        var meanwhile = page("antra");
        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 2);
            editing.change(ContentType.PAGES, before.id(), "{'title':{'lt':'Nauja'}}");
            await().until(() -> cache.toldOf("entry:" + before.id()) == 2);
            await().until(() -> position() == editing.head());
        }
        editing.change(ContentType.PAGES, meanwhile.id(), "{'title':{'lt':'Nauja'}}");

        try (var _ = started()) {
            await().until(() -> cache.toldOf("entry:" + meanwhile.id()) == 2);
            assertThat(cache.toldOf("all")).as("not all over again").isEqualTo(2);
            assertThat(cache.toldOf("entry:" + before.id())).isEqualTo(2);
        }
    }

    @Test
    void dropsEverythingWhereNothingIsKnownOfTheCache() throws IOException {
        page("viena");
        try (var _ = started()) {
            await().until(() -> position() == editing.head());
        }
        Files.delete(positionFile());

        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 4);
        }
        Files.writeString(positionFile(), "?");

        try (var _ = started()) {
            await().until(() -> cache.toldOf("all") == 6);
        }
    }

    @Test
    void aCacheThatDoesNotAnswerKeepsNoOtherWaiting() throws IOException {
        var entry = page("viena");
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var _ = started("http://localhost:" + silent.getLocalPort() + "/," + cache.url())) {
            await().until(() -> cache.toldOf("all") == 2);

            editing.change(ContentType.PAGES, entry.id(), "{'title':{'lt':'Nauja'}}");

            await().until(() -> cache.toldOf("entry:" + entry.id()) == 2);
        }
    }

    private Entry page(String slug) {
        return editing.published(
                ContentType.PAGES,
                "{'title':{'lt':'Puslapis'},'slug':{'lt':'" + slug
                        + "'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}");
    }

    private RunningDelivery started() {
        return started(cache.url());
    }

    private RunningDelivery started(String caches) {
        var settings = Map.of("cms.delivery.purge.urls", caches, "cms.delivery.purge.again", "100ms");
        return RunningDelivery.on(store.readOnlyConnectionString(), folder, settings)
                .awaitSequence(editing.head());
    }

    private long position() throws IOException {
        return Files.exists(positionFile())
                ? Long.parseLong(Files.readString(positionFile()).split(" ", 2)[0])
                : -1;
    }

    private Path positionFile() {
        return Purging.file(folder, URI.create(cache.url()));
    }
}
