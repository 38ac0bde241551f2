package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static lt.klasteriai.cms.core.search.VersionFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list stays the same, byte for byte, as long as nothing of its type is published.
class UnrelatedPublicationsTests {

    private static final Instant NOW = VersionFixture.timeOf(1_000);

    private final ModelLedger ledger = new ModelLedger();
    private PublishedIndex index = PublishedIndex.open(null);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void leaveAListAndItsCursorsAsTheyAre() {
        publish(news("A").build());
        publish(news("B").build());
        var before = page(Map.of());

        publish(version(ContentType.CLUSTERS, "C").build());

        assertThat(page(Map.of()).next()).isNotNull().isEqualTo(before.next());
        assertThat(page(Map.of()).sequence()).isEqualTo(before.sequence()).isEqualTo(2);
    }

    @Test
    void whileRelatedOnesAreNamed() {
        publish(news("A").build(), news("B").build());
        publish(version(ContentType.CLUSTERS, "C").build());
        ledger.withdraw("A", LocaleTag.LT);
        ledger.apply(index);

        assertThat(page(Map.of()).sequence()).isEqualTo(3);
    }

    @Test
    void aCursorGoesOnInTheNewestStateThatTheListWasStillTheSameIn() {
        publish(news("A").build(), news("B").build());
        publish(version(ContentType.CLUSTERS, "C").build());
        var second = Map.of("page[after]", List.of(page(Map.of()).next()));

        assertThat(page(second).moment().sequence()).isEqualTo(2);
        publish(version(ContentType.CLUSTERS, "D").build());
        publish(news("A").title("Z").build());
        publish(news("B").title("Y").build());

        var page = page(second);
        assertThat(page.moment().sequence()).isEqualTo(3);
        assertThat(page.sequence()).isEqualTo(1);
        assertThat(page.items()).extracting(version -> version.title()).containsExactly("B");
    }

    @Test
    void areStillToldApartAfterAStart(@TempDir Path folder) {
        index.close();
        index = PublishedIndex.open(folder);
        publish(news("A").build(), news("B").build());
        publish(version(ContentType.CLUSTERS, "C").build());
        var before = page(Map.of());
        index.close();
        index = PublishedIndex.open(folder);

        assertThat(page(Map.of()).sequence()).isEqualTo(before.sequence()).isEqualTo(1);
        assertThat(page(Map.of()).next()).isEqualTo(before.next());
    }

    private void publish(PublishedVersion... versions) {
        ledger.publish(versions);
        ledger.apply(index);
    }

    /// One entry, by title.
    private Page page(Map<String, List<String>> more) {
        var parameters = new HashMap<>(Map.of("page[size]", List.of("1"), "sort", List.of("title")));
        parameters.putAll(more);
        try (var snapshot = index.snapshot()) {
            return snapshot.list(ListQuery.parse(ContentType.NEWS, parameters), NOW);
        }
    }
}
