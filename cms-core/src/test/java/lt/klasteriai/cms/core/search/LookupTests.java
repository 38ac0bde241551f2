package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Lookup.Found;
import lt.klasteriai.cms.core.search.Lookup.Gone;
import lt.klasteriai.cms.core.search.Lookup.Missing;
import lt.klasteriai.cms.core.search.Lookup.Moved;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTests {

    @TempDir
    private Path folder;

    private final ModelLedger ledger = new ModelLedger();
    private PublishedIndex index;

    @BeforeEach
    void open() {
        index = PublishedIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anEntryIsFoundByIdAndBySlug() {
        ledger.publish(news("A").slug("naujiena").build());

        assertThat(find("A")).isInstanceOf(Found.class);
        assertThat(find("naujiena")).isInstanceOf(Found.class);
        assertThat(find("nera")).isInstanceOf(Missing.class);
    }

    @Test
    void aFormerSlugHasMovedToThePresentOne() {
        ledger.publish(news("A").slug("sena").build());
        ledger.publish(news("A").slug("nauja", "sena").build());

        assertThat(find("sena")).isEqualTo(new Moved(visible("A", LocaleTag.LT)));
        assertThat(find("sena", "asOf", "sequence:1")).isInstanceOf(Found.class);
        assertThat(find("nauja", "asOf", "sequence:1")).isInstanceOf(Missing.class);
    }

    @Test
    void thePresentOwnerOfASlugComesBeforeAFormerOne() {
        ledger.publish(news("A").slug("sena").build());
        ledger.publish(
                news("A").slug("nauja", "sena").build(), news("B").slug("sena").build());

        assertThat(find("sena")).isEqualTo(new Found(visible("B", LocaleTag.LT)));
    }

    @Test
    void aWithdrawnEntryIsGoneUntilItReturns() {
        ledger.publish(news("A").slug("naujiena").build());
        ledger.withdraw("A", LocaleTag.LT);

        assertThat(find("naujiena")).isInstanceOf(Gone.class);
        assertThat(find("A")).isInstanceOf(Gone.class);
        assertThat(find("A", "asOf", "sequence:1")).isInstanceOf(Found.class);
        assertThat(find("A", "asOf", "sequence:0")).isInstanceOf(Missing.class);

        ledger.publish(news("A").slug("naujiena").build());

        assertThat(find("naujiena")).isInstanceOf(Found.class);
    }

    @Test
    void theSlugOfAnotherLocaleLeadsToTheWantedOne() {
        ledger.publish(
                news("A").slug("naujiena").build(),
                news("A").in(LocaleTag.EN).slug("news-item").build());

        assertThat(find("news-item")).isEqualTo(new Moved(visible("A", LocaleTag.LT)));
        assertThat(find("news-item", "locale", "en")).isEqualTo(new Found(visible("A", LocaleTag.EN)));
    }

    @Test
    void anEntryMissingInTheLocaleIsServedInTheNextOneUnlessThatIsNotWanted() {
        ledger.publish(news("A").in(LocaleTag.EN).slug("news-item").build());

        assertThat(find("news-item")).isEqualTo(new Found(visible("A", LocaleTag.EN)));
        assertThat(find("news-item", "fallback", "false")).isInstanceOf(Missing.class);
    }

    @Test
    void aLocaleThatWasWithdrawnFallsBackOrIsGone() {
        ledger.publish(
                news("A").slug("naujiena").build(),
                news("A").in(LocaleTag.EN).slug("news-item").build());
        ledger.withdraw("A", LocaleTag.LT);

        assertThat(find("naujiena")).isEqualTo(new Moved(visible("A", LocaleTag.EN)));
        assertThat(find("naujiena", "fallback", "false")).isInstanceOf(Gone.class);
    }

    @Test
    void theSameSlugInTwoLocalesMeansTheOneOfTheWantedLocale() {
        ledger.publish(
                news("A").slug("forum").build(),
                news("B").in(LocaleTag.EN).slug("forum").build());

        assertThat(find("forum")).isEqualTo(new Found(visible("A", LocaleTag.LT)));
        assertThat(find("forum", "locale", "en")).isEqualTo(new Found(visible("B", LocaleTag.EN)));
    }

    @Test
    void aSlugOfAnotherTypeIsMissing() {
        ledger.publish(
                VersionFixture.version(ContentType.PAGES, "A").slug("about").build());

        assertThat(find("about")).isInstanceOf(Missing.class);
    }

    @Test
    void anInstantMeansTheStateThatWasPublicThen() {
        ledger.publish(news("A").slug("naujiena").build());
        ledger.withdraw("A", LocaleTag.LT);
        var before = VersionFixture.timeOf(2).minusMillis(1).toString();

        assertThat(find("A", "asOf", before)).isInstanceOf(Found.class);
        assertThat(find("A", "asOf", VersionFixture.timeOf(2).toString())).isInstanceOf(Gone.class);
        assertThat(find("A", "asOf", "2025-12-31T00:00:00Z")).isInstanceOf(Missing.class);
    }

    private PublishedVersion visible(String entry, LocaleTag locale) {
        return ledger.find(entry, locale, ledger.head()).orElseThrow();
    }

    private Lookup find(String slugOrId, String... parameters) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], List.of(parameters[i + 1]));
        }
        var query = EntryQuery.parse(ContentType.NEWS, slugOrId, map);
        ledger.apply(index);
        try (var snapshot = index.snapshot()) {
            return snapshot.find(query, snapshot.moment(query.view(), Instant.parse("2026-06-01T00:00:00Z")));
        }
    }
}
