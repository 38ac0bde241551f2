package lt.klasteriai.cms.delivery.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readers behind Varnish. Answers may be kept for an hour here, so only a purge makes them new.
class VarnishTests {

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() throws Exception {
        Varnish.assumeInstalled();
    }

    @Test
    void aPublicationMakesItsAnswersNewAndLeavesTheOthersKept() throws Exception {
        try (var store = EmbeddedStore.inMemory();
                var editing = Editing.on(store.connectionString());
                var varnish = Varnish.at(folder);
                var delivery = RunningDelivery.on(
                        store.readOnlyConnectionString(),
                        folder.resolve("index"),
                        Map.of("cms.delivery.purge.urls", varnish.url(), "cms.delivery.cache.max-age", "1h"))) {
            var changed = page(editing, "keiciamas");
            var other = page(editing, "kitas");
            delivery.awaitSequence(editing.head());
            varnish.inFrontOf(delivery.port());
            await("that it was told to begin with nothing")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> Files.exists(Purging.file(folder.resolve("index"), URI.create(varnish.url()))));
            var changing = List.of("/v1/pages/keiciamas", "/v1/pages?sort=title", "/v1/pages/" + changed.id());
            var staying = List.of("/v1/pages/kitas", "/v1/news", "/v1/pages/" + other.id(), "/v1/taxonomies/sectors");
            for (var path : changing) {
                fill(varnish, path);
            }
            for (var path : staying) {
                fill(varnish, path);
            }

            editing.change(ContentType.PAGES, changed.id(), "{'title':{'lt':'Naujas pavadinimas'}}");

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> varnish.get(changing.getFirst()).body().contains("Naujas pavadinimas"));
            for (var path : changing) {
                assertThat(varnish.get(path).body()).as(path).contains("Naujas pavadinimas");
            }
            for (var path : staying) {
                assertThat(cache(varnish, path)).as(path).isEqualTo("hit");
            }
        }
    }

    private static Entry page(Editing editing, String slug) {
        return editing.published(
                ContentType.PAGES,
                "{'title':{'lt':'Puslapis'},'slug':{'lt':'" + slug
                        + "'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}");
    }

    private static void fill(Varnish varnish, String path) throws Exception {
        assertThat(varnish.get(path).statusCode()).as(path).isEqualTo(200);
        assertThat(cache(varnish, path)).as(path).isEqualTo("hit");
    }

    private static String cache(Varnish varnish, String path) throws Exception {
        return varnish.get(path).headers().firstValue("X-Cache").orElse("no answer of Varnish");
    }
}
