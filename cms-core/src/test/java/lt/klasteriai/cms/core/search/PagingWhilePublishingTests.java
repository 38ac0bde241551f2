package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.SyncItem.Published;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagingWhilePublishingTests {

    private static final int ENTRIES = 30;
    private static final int READINGS = 5;

    @TempDir
    private Path folder;

    private final ModelLedger ledger = new ModelLedger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Random random = new Random(7);
    private PublishedIndex index;

    @BeforeEach
    void openWithContent() {
        index = PublishedIndex.open(folder);
        for (int entry = 0; entry < ENTRIES; entry++) {
            ledger.publish(news("E" + entry).title("Title " + entry).build());
        }
        ledger.apply(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aListIsReadAsOfOneSequenceFromItsFirstPageToItsLast() {
        var readings = new ArrayList<Reading>();

        whilePublishing(() -> {
            for (int i = 0; i < READINGS; i++) {
                readings.add(readList());
            }
        });

        for (var reading : readings) {
            var expected = ledger.list(ContentType.NEWS, LocaleTag.LT.fallbackChain(), reading.sequence()).stream()
                    .map(version -> version.id())
                    .toList();
            assertThat(reading.versions()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(reading.backwards()).isEqualTo(reading.versions());
        }
        assertThat(readings).extracting(Reading::sequence).doesNotHaveDuplicates();
    }

    @Test
    void whoFollowsSyncHasExactlyThePublicState() {
        var state = new HashMap<String, String>();
        var last = new ArrayList<SyncPage>();

        whilePublishing(() -> {
            var page = follow(state, null);
            for (int i = 0; i < READINGS * 10; i++) {
                page = follow(state, page.next());
            }
            last.add(page);
        });
        var page = last.getFirst();
        while (page.more() || page.sequence() < ledger.head()) {
            page = follow(state, page.next());
        }

        assertThat(state.values())
                .containsExactlyInAnyOrderElementsOf(ledger.visibleAt(ledger.head())
                        .map(version -> version.id())
                        .toList());
    }

    /// @param versions the ids of what was served
    /// @param backwards the ids of what was served on the way back, in the order of the list
    private record Reading(long sequence, List<String> versions, List<String> backwards) {}

    /// From the first page to the last and back again, with a publication between any two pages.
    private Reading readList() {
        var page = page(Map.of());
        var versions = ids(page);
        while (page.next() != null) {
            page = page(Map.of("page[after]", List.of(page.next())));
            versions.addAll(ids(page));
        }
        var backwards = ids(page);
        while (page.previous() != null) {
            page = page(Map.of("page[before]", List.of(page.previous())));
            backwards.addAll(0, ids(page));
        }
        return new Reading(page.moment().sequence(), versions, backwards);
    }

    private Page page(Map<String, List<String>> place) {
        awaitAnotherPublication();
        Map<String, List<String>> parameters =
                new HashMap<>(Map.of("sort", List.of("-title"), "page[size]", List.of("7")));
        parameters.putAll(place);
        try (var snapshot = index.snapshot()) {
            return snapshot.list(ListQuery.parse(ContentType.NEWS, parameters), Instant.now());
        }
    }

    private static List<String> ids(Page page) {
        return page.items().stream().map(PublishedVersion::id).collect(Collectors.toCollection(ArrayList::new));
    }

    private SyncPage follow(Map<String, String> state, @Nullable String token) {
        try (var snapshot = index.snapshot()) {
            var page = snapshot.sync(token, 9);
            for (var item : page.items()) {
                var place = item.entry() + "/" + item.locale();
                if (item instanceof Published published) {
                    state.put(place, published.version().id());
                } else {
                    state.remove(place);
                }
            }
            return page;
        }
    }

    private void awaitAnotherPublication() {
        index.awaitSequence(index.appliedSequence() + 1, Duration.ofSeconds(10));
    }

    private void whilePublishing(Runnable reading) {
        var publishing = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                publishAnything();
                ledger.apply(index);
            }
        });
        try {
            reading.run();
        } finally {
            enough.set(true);
            publishing.join();
        }
    }

    private void publishAnything() {
        var entry = "E" + random.nextInt(ENTRIES + 10);
        var locale = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
        if (random.nextInt(4) == 0) {
            ledger.withdraw(entry, locale);
        } else {
            ledger.publish(news(entry)
                    .in(locale)
                    .title("Title " + random.nextInt(1000))
                    .build());
        }
    }
}
