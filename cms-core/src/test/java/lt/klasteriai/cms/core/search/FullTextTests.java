package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static lt.klasteriai.cms.core.search.VersionFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import lt.klasteriai.cms.core.search.SearchPage.Hit;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.core.search.query.SearchQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search")
class FullTextTests {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final ModelLedger ledger = new ModelLedger();
    private final PublishedIndex index = PublishedIndex.open(null);

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "klasteris,A",
        "klasteriai,A",
        "KLASTERIŲ,A",
        "klasteriuose,A",
        "klasteriu,A",
        "zalvario,B",
        "žalvaris,B",
        "kviesti,B",
        "kvietė,B",
        "kvietimams,B",
        "kviecia,B"
    })
    @DisplayName("finds a word in whatever form, with and without diacritics")
    void forms(String asked, String found) {
        publish(
                news("A").title("Klasterių forumas"),
                news("B").title("Rado žalvarį").with("lead", "'Muziejus kviečia apžiūrėti, kvietimai nemokami.'"));

        assertThat(ids(asked)).containsExactly(found);
    }

    @Test
    @DisplayName("finds all words wherever they stand, and nothing without one of them")
    void allWords() {
        publish(
                news("A").title("Miškų ūkis").with("lead", "'Pušynai ir eglynai'"),
                news("B").title("Miškų ūkis").with("lead", "'Beržynai'"));

        assertThat(ids("pušynuose ūkio")).containsExactly("A");
        assertThat(ids("pušynas beržynas")).isEmpty();
        assertThat(ids("… – !")).isEmpty();
    }

    @Test
    @DisplayName("for a phrase finds its words side by side, in whatever form")
    void phrases() {
        publish(
                news("A").title("Laivų statykla atidaryta"),
                news("B").title("Statykla: naujas laivas"),
                news("C").title("Laivai").with("lead", "'Statykla'"));

        assertThat(ids("\"laivo statykloje\"")).containsExactly("A");
        assertThat(ids("„laivo statykloje“ pušynas")).isEmpty();
        assertThat(ids("laivo statykloje")).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    @DisplayName("finds what the last word has only begun to say in titles, names and summaries")
    void begun() {
        publish(
                news("A").title("Biotechnologijų slėnis"),
                news("B").title("Kita").with("lead", "'Apie biotechnologijas'"),
                news("C").title("Trečia").with("body", "{'text':'Apie biotechnologijas'}"));

        assertThat(ids("biot")).containsExactly("A", "B");
        assertThat(ids("slen biotech")).containsExactly("A");
        assertThat(ids("biot slėnis")).isEmpty();
        assertThat(ids("\"biot\"")).isEmpty();
    }

    @Test
    @DisplayName("forgives one wrong letter in a long word that nothing has")
    void mistyped() {
        publish(news("A").title("Kompozitinės medžiagos"), news("B").title("Namas"));

        assertThat(ids("kompozitinių medžaigos")).containsExactly("A");
        assertThat(ids("kompzitinių medžiagų")).containsExactly("A");
        assertThat(ids("kompzitinių mdžiagų")).containsExactly("A");
        assertThat(ids("nomas")).isEmpty();
        assertThat(hits("kompzitinių").getFirst().highlights())
                .containsEntry("title", "<mark>Kompozitinės</mark> medžiagos");
    }

    @Test
    @DisplayName("forgives nothing where the words are found as they were typed")
    void typedRight() {
        publish(
                news("A").title("Keramika"),
                news("B").title("Keramikas"),
                news("C").title("Karamika"));

        assertThat(ids("keramika")).doesNotContain("C");
    }

    @Test
    @DisplayName("puts titles before names, summaries and other text")
    void titlesFirst() {
        publish(
                news("A").title("Apie viską").with("body", "{'text':'Čia minimas vandenilis ir kita.'}"),
                news("B").title("Apie viską").with("lead", "'Čia minimas vandenilis ir kita.'"),
                news("C").title("Apie viską").with("clusters", "[{'title':'Vandenilis'}]"),
                news("D").title("Vandenilis"),
                news("E").title("Apie viską"));

        assertThat(ids("vandenilio")).containsExactly("D", "C", "B", "A");
    }

    @Test
    @DisplayName("puts the newer of two that fit alike first, and one that fits much better before a newer one")
    void newerFirst() {
        ledger.publish(
                news("A").title("Durpynas").firstPublishedOn("2024-06-01").build(),
                news("B").title("Durpynas").firstPublishedOn("2026-06-01").build(),
                news("C").title("Durpynas").firstPublishedOn("2008-06-01").build(),
                news("D")
                        .title("Kita")
                        .with("body", "{'text':'Ir durpynas.'}")
                        .firstPublishedOn("2026-06-01")
                        .build());
        catchUp();

        assertThat(ids("durpynas")).containsExactly("B", "A", "D", "C");
    }

    @Test
    @DisplayName("reads each locale in its own language and falls back")
    void locales() {
        publish(
                news("A").title("Žinios"),
                news("A").in(LocaleTag.EN).title("Running companies"),
                news("B").in(LocaleTag.EN).title("Company's run"));

        assertThat(ids("companies", "locale", "en")).containsExactlyInAnyOrder("A", "B");
        assertThat(ids("company")).containsExactly("B");
        assertThat(ids("company", "fallback", "false")).isEmpty();
        assertThat(ids("žinių", "locale", "en")).isEmpty();
    }

    @Test
    @DisplayName("narrows by type, and counts by type")
    void types() {
        publish(
                news("A").title("Laivas"),
                news("B").title("Laivas"),
                version(ContentType.EVENTS, "C").title("Laivas"),
                version(ContentType.PAGES, "D").title("Namas"));

        assertThat(ids("laivai", "type", "events,pages")).containsExactly("C");
        var page = page("laivai", "facets", "type", "count", "true");
        assertThat(page.types()).containsExactly(new FacetValue("news", 2), new FacetValue("events", 1));
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    @DisplayName("neither skips nor repeats an entry on its pages while others are published, in either direction")
    void paging() {
        for (int i = 0; i < 25; i++) {
            ledger.publish(
                    news("N" + i).title("Girnapusė " + "x ".repeat(i % 7)).build());
        }
        catchUp();
        var whole = ids("girnapusės", "page[size]", "100");
        var read = new ArrayList<String>();
        var page = page("girnapusės", "page[size]", "4");
        read.addAll(ids(page));
        for (int i = 0; page.next() != null; i++) {
            publish(news("P" + i).title("Girnapusė girnapusė"), news("Q" + i).title("Girnapusė " + "x ".repeat(9)));
            page = page("girnapusės", "page[size]", "4", "page[after]", page.next());
            read.addAll(ids(page));
        }

        assertThat(read).isEqualTo(whole).hasSize(25);
        var previous = page("girnapusės", "page[size]", "4", "page[before]", String.valueOf(page.previous()));
        assertThat(ids(previous)).isEqualTo(whole.subList(20, 24));
    }

    @Test
    @DisplayName("of the past finds what was there then, in the order of then")
    void past() {
        publish(news("A").title("Girnapusė"));
        publish(news("B").title("Girnapusė"));

        assertThat(ids("girnapusių", "asOf", "sequence:1")).containsExactly("A");
    }

    @Test
    @DisplayName("marks whole words as they are written, and nothing else is markup")
    void highlights() {
        publish(news("A")
                .title("Klasterių & <b>„forumas“</b>")
                .with(
                        "lead",
                        "'" + "Ilgas sakinys apie orą. ".repeat(30) + "Visi klasteriai kartu. "
                                + "Dar vienas sakinys. ".repeat(30) + "'")
                .with("body", "{'html':'<p>klasteris</p>','text':'Nieko.'}"));

        var highlights = hits("klasteriams").getFirst().highlights();

        assertThat(highlights).containsOnlyKeys("title", "summary");
        assertThat(highlights.get("title")).isEqualTo("<mark>Klasterių</mark> &amp; &lt;b&gt;„forumas“&lt;/b&gt;");
        assertThat(highlights.get("summary"))
                .startsWith("…")
                .endsWith("…")
                .contains("Visi <mark>klasteriai</mark> kartu.")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "\"„“”«»", "\"atviras", "a\u00ADb", "’s", "*", "~", "šalis~1", "(", "\uD83D\uDE00", "ąč"})
    @DisplayName("takes anything for words")
    void anything(String text) {
        publish(news("A").title("Šalis"));

        assertThat(page(text).hits()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "type,secrets",
        "type,terms",
        "facets,title",
        "page[size],0",
        "page[after],x",
        "locale,de",
        "fields,secret",
        "q,' '",
        "sort,title",
        "asOf,yesterday"
    })
    @DisplayName("refuses what it does not know by name")
    void refuses(String parameter, String value) {
        publish(news("A").title("Šalis"));

        assertThatThrownBy(() -> page(parameter.equals("q") ? value : "šalis", parameter, value))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        refused -> assertThat(refused.getErrors())
                                .extracting("parameter")
                                .containsExactly(parameter));
    }

    private void publish(VersionFixture... versions) {
        ledger.publish(Stream.of(versions).map(VersionFixture::build).toArray(PublishedVersion[]::new));
        catchUp();
    }

    private void catchUp() {
        ledger.apply(index);
    }

    private SearchPage page(String text, String... parameters) {
        Map<String, List<String>> all = new HashMap<>(Map.of("q", List.of(text)));
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], List.of(parameters[i + 1]));
        }
        try (var snapshot = index.snapshot()) {
            return snapshot.search(SearchQuery.parse(all), NOW);
        }
    }

    private List<Hit> hits(String text) {
        return page(text).hits();
    }

    private List<String> ids(String text, String... parameters) {
        return ids(page(text, parameters));
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.version().entry().value()).toList();
    }
}
