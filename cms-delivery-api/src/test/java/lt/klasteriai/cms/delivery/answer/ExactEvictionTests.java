package lt.klasteriai.cms.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.IndexListener;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.cache.ResponseCache;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program with a response cache and one without read the same ledger: after every publication, what the cache
/// still
/// holds is what the other computes, and what it has dropped is what depended on what was touched.
class ExactEvictionTests {

    private static final int PUBLICATIONS = Integer.getInteger("cms.test.eviction-publications", 8);
    private static final int PAGES = 8;

    private final Random random = new Random(20_261_130);
    private final List<Entry> pages = new ArrayList<>();
    private EmbeddedStore store;
    private Editing editing;
    private RunningDelivery cached;
    private RunningDelivery plain;

    @BeforeEach
    void start(@TempDir Path folder) {
        store = EmbeddedStore.inMemory();
        editing = Editing.on(store.connectionString());
        for (int i = 0; i < PAGES; i++) {
            pages.add(editing.published(
                    ContentType.PAGES,
                    page(i, i == 0 ? "" : ",'parent':'" + pages.get(i / 2).id() + "'")));
        }
        cached = RunningDelivery.on(store.readOnlyConnectionString(), folder.resolve("cached"));
        plain = RunningDelivery.on(
                store.readOnlyConnectionString(),
                folder.resolve("plain"),
                Clock.systemUTC(),
                Map.of("cms.delivery.response-cache.memory", "0B"));
        awaitBoth();
    }

    @AfterEach
    void stop() {
        cached.close();
        plain.close();
        editing.close();
        store.close();
    }

    private static String page(int number, String more) {
        return """
                {'title':{'lt':'Puslapis %1$d','en':'Page %1$d'},'slug':{'lt':'puslapis-%1$d'},'body':{
                'lt':{'format':'markdown','value':'Tekstas'},'en':{'format':'markdown','value':'Text'}}%2$s}
                """.formatted(number, more);
    }

    private void awaitBoth() {
        cached.awaitSequence(editing.head());
        plain.awaitSequence(editing.head());
    }

    /// Lists, entries by id and by slug, former slugs too, with and without what they refer to.
    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of(
                "/v1/pages",
                "/v1/pages?count=true&locale=en",
                "/v1/pages?include=parent",
                "/v1/pages?page%5Bsize%5D=3&sort=title",
                "/v1/pages?page%5Bsize%5D=3&include=parent&locale=en&fallback=false",
                "/v1/pages?filter%5Btitle%5D%5Bcontains%5D=1",
                "/v1/clusters",
                "/v1/news",
                "/v1/news?include=clusters",
                "/v1/redirects",
                "/v1/taxonomies/sectors",
                "/v1/taxonomies",
                "/feeds/news.rss"));
        for (int i = 0; i < PAGES; i++) {
            addresses.add("/v1/pages/" + pages.get(i).id());
            addresses.add("/v1/pages/puslapis-" + i);
            addresses.add("/v1/pages/puslapis-" + i + "?include=parent&locale=en");
            addresses.add("/v1/pages/kitas-" + i);
        }
        return addresses;
    }

    @Test
    void dropsWhatDependsOnAPublicationAndNothingElse() {
        var cache = cache();
        for (int i = 0; i < PUBLICATIONS; i++) {
            var before = ask();
            long evicted = cache.evicted();
            var kept = Set.copyOf(cache.keys());
            assertThat(kept).isNotEmpty();

            long from = editing.head();
            publishAnything();
            awaitBoth();

            var touched = touchedSince(from);
            var left = cache.keys();
            var dropped = new HashSet<>(kept);
            dropped.removeAll(left);
            var expected = new HashSet<String>();
            for (var address : kept) {
                if (!Collections.disjoint(keys(before, address), touched)) {
                    expected.add(address);
                }
            }
            assertThat(dropped)
                    .as("what publication %d dropped", editing.head())
                    .isEqualTo(expected);
            assertThat(cache.evicted() - evicted).isEqualTo(expected.size());
            compare(left);
        }
        assertThat(cache.evicted()).isPositive();
    }

    @Test
    void holdsNothingOldThoughReadersAskWhilePublicationsAreApplied() {
        var enough = new AtomicBoolean();
        var readers = new ArrayList<CompletableFuture<Void>>();
        for (int reader = 0; reader < 4; reader++) {
            var choice = new Random(reader);
            readers.add(CompletableFuture.runAsync(() -> {
                var addresses = addresses();
                while (!enough.get()) {
                    cached.get(addresses.get(choice.nextInt(addresses.size())));
                }
            }));
        }
        try {
            for (int i = 0; i < PUBLICATIONS; i++) {
                for (int more = random.nextInt(4); more >= 0; more--) {
                    publishAnything();
                }
                awaitBoth();
                compare(cache().keys());
            }
        } finally {
            enough.set(true);
            readers.forEach(CompletableFuture::join);
        }
        assertThat(cache().evicted()).isPositive();
    }

    @SuppressWarnings("unchecked")
    private ResponseCache<ReadyAnswer> cache() {
        return cached.part(ResponseCache.class);
    }

    private Map<String, HttpResponse<String>> ask() {
        var answers = new HashMap<String, HttpResponse<String>>();
        addresses().forEach(address -> answers.put(key(address), cached.get(address)));
        return answers;
    }

    /// As the cache spells it: parameters in alphabetical order.
    private static String key(String address) {
        var parts = address.split("\\?", 2);
        if (parts.length == 1) {
            return address;
        }
        var parameters = parts[1].split("&", -1);
        Arrays.sort(parameters);
        return parts[0] + "?" + String.join("&", parameters);
    }

    private static Set<String> keys(Map<String, HttpResponse<String>> answers, String address) {
        assertThat(answers).containsKey(address);
        return Set.of(Objects.requireNonNull(answers.get(address))
                .headers()
                .firstValue(Answer.SURROGATE_KEY)
                .orElse("")
                .split(" ", -1));
    }

    private void compare(Set<String> addresses) {
        for (var address : addresses) {
            var held = cached.get(address);
            var fresh = plain.get(address);
            assertThat(held.statusCode()).as(address).isEqualTo(fresh.statusCode());
            assertThat(held.body()).as(address).isEqualTo(fresh.body());
            for (var header : List.of("ETag", "Location", "Content-Language", "Surrogate-Key", "Cache-Control")) {
                assertThat(held.headers().firstValue(header))
                        .as(header + " of " + address)
                        .isEqualTo(fresh.headers().firstValue(header));
            }
        }
    }

    /// By reading the ledger again from the beginning, publication by publication.
    private Set<String> touchedSince(long sequence) {
        var keys = new HashSet<String>();
        try (var copy = PublishedIndex.open(null, new IndexListener() {
            @Override
            public void applied(long reached, Collection<PublishedVersion> touched) {
                if (reached > sequence) {
                    touched.forEach(version -> keys.addAll(TouchedKeys.of(version)));
                }
            }

            @Override
            public void begunAnew() {}
        })) {
            editing.applyOneByOne(copy);
        }
        return keys;
    }

    private void publishAnything() {
        int number = random.nextInt(PAGES);
        var page = pages.get(number);
        switch (random.nextInt(7)) {
            case 0 -> editing.change(ContentType.PAGES, page.id(), "{'slug':{'lt':'kitas-%d'}}".formatted(number));
            case 1 -> editing.change(ContentType.PAGES, page.id(), "{'slug':{'lt':'puslapis-%d'}}".formatted(number));
            case 2 -> {
                editing.change(ContentType.PAGES, page.id(), "{'title':{'en':'Page %d again'}}".formatted(number));
                editing.withdraw(ContentType.PAGES, page.id(), LocaleTag.EN);
            }
            case 3 -> editing.published(ContentType.PAGES, page((int) editing.head() + PAGES, ""));
            default ->
                editing.change(
                        ContentType.PAGES,
                        page.id(),
                        "{'title':{'lt':'Puslapis %d, %d kartą'}}".formatted(number, editing.head()));
        }
    }
}
