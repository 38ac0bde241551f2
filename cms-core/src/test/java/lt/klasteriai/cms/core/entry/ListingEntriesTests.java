package lt.klasteriai.cms.core.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingEntriesTests {

    private static final EntryQuery NEWS_BY_THREES = EntryQuery.all(NEWS).withSize(3);

    private final EntryFixture fixture = new EntryFixture();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesHoldEveryEntryOnceInOrder(boolean oldestFirst) {
        var created = IntStream.range(0, 8)
                .mapToObj(number -> fixture.createNews("Naujiena " + number))
                .toList();
        fixture.entries.create(CLUSTERS, fixture.content(CLUSTERS, "{'title':{'lt':'Ne naujiena'}}"), EDITOR);

        var pages = pagesForwards(NEWS_BY_THREES.withOldestFirst(oldestFirst));

        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(oldestFirst ? created : created.reversed());
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(3, 3, 2);
        assertThat(pages.getFirst().previous()).isNull();
    }

    @Test
    void pagesAreTheSameOnTheWayBack() {
        IntStream.range(0, 9).forEach(number -> fixture.createNews("Naujiena " + number));
        var pages = pagesForwards(NEWS_BY_THREES);

        var second =
                fixture.entries.list(NEWS_BY_THREES.withBefore(pages.getLast().previous()));
        var first = fixture.entries.list(NEWS_BY_THREES.withBefore(second.previous()));

        assertThat(second).isEqualTo(pages.get(1));
        assertThat(first).isEqualTo(pages.get(0));
    }

    private List<EntriesPage> pagesForwards(EntryQuery query) {
        var pages = new ArrayList<>(List.of(fixture.entries.list(query)));
        while (pages.getLast().next() != null) {
            pages.add(fixture.entries.list(query.withAfter(pages.getLast().next())));
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     ,   'draft,english'",
        "DRAFT,     LT, 'draft'",
        "DRAFT,     EN, 'english'",
        "PUBLISHED, ,   'published'",
        "CHANGED,   LT, 'changed'",
        "WITHDRAWN, LT, 'withdrawn'",
        "WITHDRAWN, EN, ''",
        "TRASHED,   ,   'trashed'",
        "TRASHED,   LT, 'trashed'",
        ",          EN, 'english'",
        ",          ,   'draft,english,published,changed,withdrawn'",
    })
    void entriesAreListedByStateAndLocale(EntryState state, LocaleTag locale, String keys) {
        createOneOfEachState();

        var listed = fixture.entries.list(
                EntryQuery.all(NEWS).withState(state).withLocale(locale).withOldestFirst(true));

        assertThat(listed.items())
                .extracting(entry -> entry.current().content().common().key())
                .containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(",", -1));
    }

    private void createOneOfEachState() {
        keyed("draft", "lt");
        keyed("english", "en");
        fixture.publish(keyed("published", "lt"), LT);
        fixture.rename(fixture.publish(keyed("changed", "lt"), LT), "Kitaip");
        fixture.withdraw(fixture.publish(keyed("withdrawn", "lt"), LT), LT);
        fixture.entries.trash(NEWS, keyed("trashed", "lt").id(), 1, EDITOR);
    }

    private Entry keyed(String key, String locale) {
        var content = "{'key':'" + key + "','title':{'" + locale + "':'" + key + "'}}";
        return fixture.entries.create(NEWS, fixture.content(NEWS, content), EDITOR);
    }

    @Test
    void entriesAreListedByKeyAndTimeOfChange() {
        var old = keyed("old", "lt");
        var young = keyed("young", "lt");

        var byKey = EntryQuery.all(NEWS).withKey("old");
        var byTime = EntryQuery.all(NEWS).withUpdatedSince(young.current().at());
        assertThat(fixture.entries.list(byKey).items()).containsExactly(old);
        assertThat(fixture.entries.list(byTime).items()).containsExactly(young);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MTIzNA", "eCB5", "eyRuZToxfQ", "ėė"})
    void aForgedCursorIsRefused(String cursor) {
        assertThatExceptionOfType(BadCursor.class)
                .isThrownBy(() -> fixture.entries.list(EntryQuery.all(NEWS).withAfter(cursor)));
    }

    @Test
    void aCursorOfAnotherSpellingIsRefused() {
        var padded = Base64.getUrlEncoder().encodeToString("12 AB".getBytes(UTF_8));

        assertThat(padded).endsWith("=");
        assertThatExceptionOfType(BadCursor.class)
                .isThrownBy(() -> fixture.entries.list(EntryQuery.all(NEWS).withAfter(padded)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageHasOneToAHundredEntries(int size) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> EntryQuery.all(NEWS).withSize(size));
    }
}
