package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static lt.klasteriai.cms.core.search.VersionFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTests {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

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
    void lithuanianTitlesAreSortedAsLithuanianReadersExpect() {
        ledger.publish(
                news("A").title("Žaliava").build(),
                news("B").title("Šaka").build(),
                news("C").title("Senis").build(),
                news("D").title("Yla").build(),
                news("E").title("Jonas").build(),
                news("F").title("Įrankis").build(),
                news("G").title("Ivanas").build(),
                news("H").title("Čiurlys").build(),
                news("I").title("Cukrus").build(),
                news("J").title("Zuikis").build());

        assertThat(titles("sort", "title"))
                .containsExactly(
                        "Cukrus", "Čiurlys", "Yla", "Įrankis", "Ivanas", "Jonas", "Senis", "Šaka", "Zuikis", "Žaliava");
    }

    @Test
    void severalFieldsSortInTheirOrderAndMissingValuesComeLastInBothDirections() {
        ledger.publish(
                call("A", "{\"total\":{\"amount\":5}}"),
                call("B", "{\"total\":{\"amount\":70}}"),
                call("C", "{}"),
                call("D", "{\"total\":{\"amount\":70}}"));

        assertThat(calls("sort", "-budget,-id")).containsExactly("D", "B", "A", "C");
        assertThat(calls("sort", "budget,id")).containsExactly("A", "B", "D", "C");
    }

    @Test
    void missingValuesStayLastWhenPagingInEitherDirection() {
        ledger.publish(
                call("A", "{\"total\":{\"amount\":5}}"),
                call("B", "{}"),
                call("C", "{\"total\":{\"amount\":7}}"),
                call("D", "{}"));

        for (var sort : List.of("budget", "-budget", "title,-budget", "-identifier,budget")) {
            assertThat(forwards(sort, 1)).isEqualTo(calls("sort", sort));
            assertThat(forwards(sort, 3)).isEqualTo(calls("sort", sort));
            assertThat(backwards(sort)).isEqualTo(calls("sort", sort));
        }
    }

    @Test
    void filtersCombineAndCompareByTheKindOfTheirField() {
        ledger.publish(
                version(ContentType.POLICY_DOCUMENTS, "Law")
                        .with("documentType", "\"law\"")
                        .with("adopted", "\"2017-05\"")
                        .with("issuers", "[\"Seimas\",\"Vyriausybė\"]")
                        .build(),
                version(ContentType.POLICY_DOCUMENTS, "Order")
                        .with("documentType", "\"order\"")
                        .with("adopted", "\"2017\"")
                        .build(),
                version(ContentType.POLICY_DOCUMENTS, "Study")
                        .with("documentType", "\"study\"")
                        .with("adopted", "\"2018-01-02\"")
                        .build());

        assertThat(documents("filter[documentType]", "law,study")).containsExactly("Law", "Study");
        assertThat(documents("filter[documentType][ne]", "law")).containsExactly("Order", "Study");
        assertThat(documents("filter[issuers]", "Seimas")).containsExactly("Law");
        assertThat(documents("filter[issuers][exists]", "false")).containsExactly("Order", "Study");
        assertThat(documents("filter[issuers][contains]", "vyriausybe")).containsExactly("Law");
        assertThat(documents("filter[issuers][contains]", "*")).isEmpty();
        assertThat(documents("filter[adopted]", "2017")).containsExactly("Law", "Order");
        assertThat(documents("filter[adopted][gte]", "2017-05-01")).containsExactly("Law", "Study");
        assertThat(documents("filter[adopted][gt]", "2017")).containsExactly("Study");
        assertThat(documents("filter[adopted][lte]", "2017")).containsExactly("Law", "Order");
        assertThat(documents("filter[adopted][lt]", "2017-05")).containsExactly("Order");
        assertThat(documents("filter[adopted][gte]", "2017-05", "filter[documentType]", "law,order"))
                .containsExactly("Law");
    }

    @Test
    void aReferenceIsFoundByIdAndBySlug() {
        ledger.publish(
                news("A")
                        .with("clusters", "[{\"id\":\"C1\",\"slug\":\"litek\"}]")
                        .build(),
                news("B").build());

        assertThat(titles("filter[clusters]", "litek")).containsExactly("A");
        assertThat(titles("filter[clusters]", "C1")).containsExactly("A");
        assertThat(titles("filter[clusters][exists]", "false")).containsExactly("B");
    }

    @Test
    void theClockAloneMovesACallFromOneStateToTheNext() {
        var opens = NOW.minusSeconds(60);
        var closes = NOW.plusSeconds(60);
        ledger.publish(version(ContentType.FUNDING_CALLS, "A")
                .timeline(
                        new Timed("state", null, opens, "forthcoming"),
                        new Timed("state", opens, closes, "open"),
                        new Timed("state", closes, null, "closed"),
                        new Timed("nextDeadline", null, closes, closes.toString()))
                .build());
        ledger.apply(index);

        assertThat(callsAt(opens.minusMillis(1), "filter[state]", "forthcoming"))
                .containsExactly("A");
        assertThat(callsAt(opens, "filter[state]", "open")).containsExactly("A");
        assertThat(callsAt(closes.minusMillis(1), "filter[state]", "open,closing-soon"))
                .containsExactly("A");
        assertThat(callsAt(closes, "filter[state]", "open")).isEmpty();
        assertThat(callsAt(closes, "filter[state][ne]", "open")).containsExactly("A");
        assertThat(callsAt(NOW, "filter[nextDeadline][lte]", closes.toString())).containsExactly("A");
        assertThat(callsAt(NOW, "filter[nextDeadline][lt]", closes.toString())).isEmpty();
        assertThat(callsAt(closes, "filter[nextDeadline][exists]", "true")).isEmpty();
        try (var snapshot = index.snapshot()) {
            assertThat(snapshot.nextClockChange(ContentType.FUNDING_CALLS, NOW)).hasValue(closes);
            assertThat(snapshot.nextClockChange(ContentType.FUNDING_CALLS, opens.minusMillis(1)))
                    .hasValue(opens);
            assertThat(snapshot.nextClockChange(ContentType.FUNDING_CALLS, closes))
                    .isEmpty();
        }
    }

    @Test
    void anExpiredLabelIsNotFoundAsValid() {
        ledger.publish(version(ContentType.CLUSTERS, "A")
                .with("labels", "[{\"scheme\":\"ESCA\",\"level\":\"gold\"}]")
                .timeline(new Timed("labels/0/valid", null, NOW, true), new Timed("labels/0/valid", NOW, null, false))
                .build());

        assertThat(ids(ContentType.CLUSTERS, NOW.minusMillis(1), "filter[labelValid]", "true"))
                .containsExactly("A");
        assertThat(ids(ContentType.CLUSTERS, NOW, "filter[labelValid]", "true")).isEmpty();
    }

    /// Summer time began on 29 March 2026; a day ahead stays one of 24 hours.
    @Test
    void aCallEntersAndLeavesTheDaysBeforeItsDeadlineByTheClockAlone() {
        var closes = Instant.parse("2026-03-29T15:00:00Z");
        var reopens = closes.plus(Duration.ofDays(9));
        var over = closes.plus(Duration.ofDays(10));
        var entered = closes.minus(Duration.ofDays(3));
        ledger.publish(
                version(ContentType.FUNDING_CALLS, "A")
                        .timeline(
                                new Timed("state", null, closes, "open"),
                                new Timed("state", closes, reopens, "suspended"),
                                new Timed("state", reopens, over, "closing-soon"),
                                new Timed("state", over, null, "closed"),
                                new Timed("nextDeadline", null, closes, closes.toString()),
                                new Timed("nextDeadline", closes, over, over.toString()))
                        .build(),
                version(ContentType.FUNDING_CALLS, "Suspended")
                        .timeline(
                                new Timed("state", null, null, "suspended"),
                                new Timed("nextDeadline", null, closes, closes.toString()))
                        .build());

        assertThat(callsAt(entered.minusMillis(1), "filter[closesWithin]", "3")).isEmpty();
        assertThat(callsAt(entered, "filter[closesWithin]", "3")).containsExactly("A");
        assertThat(callsAt(closes.minusMillis(1), "filter[closesWithin]", "3")).containsExactly("A");
        assertThat(callsAt(closes, "filter[closesWithin]", "366")).isEmpty();
        assertThat(callsAt(reopens.minusMillis(1), "filter[closesWithin]", "3")).isEmpty();
        assertThat(callsAt(reopens, "filter[closesWithin]", "3")).containsExactly("A");
        assertThat(callsAt(over, "filter[closesWithin]", "366")).isEmpty();
        assertThat(nextChanges(ContentType.FUNDING_CALLS, entered.minusSeconds(9), "filter[closesWithin]", "3"))
                .containsExactly(entered, closes, reopens, over);
    }

    @Test
    void aDocumentIsFoundOnTheDaysThatItIsInForce() {
        ledger.publish(
                inForce("Whole", "\"2026-03-01\"", "\"2026-05-31\""),
                inForce("NoEnd", "\"2026-05-31\"", "null"),
                inForce("NoBeginning", "null", "\"2026-03-01\""),
                inForce("Unknown", "null", "null"));

        assertThat(documents("filter[inForceOn]", "2026-02-28")).containsExactly("NoBeginning");
        assertThat(documents("filter[inForceOn]", "2026-03-01")).containsExactly("NoBeginning", "Whole");
        assertThat(documents("filter[inForceOn]", "2026-05-31")).containsExactly("NoEnd", "Whole");
        assertThat(documents("filter[inForceOn]", "2199-01-01")).containsExactly("NoEnd");
        assertThat(documents("filter[inForceOn]", "2026-04")).containsExactly("Whole");
        assertThat(documents("filter[inForceOn][exists]", "false")).containsExactly("Unknown");
    }

    @Test
    void todayIsTheDayInLithuaniaAndTheAnswerLastsUntilItIsOver() {
        ledger.publish(inForce("A", "\"2026-03-01\"", "\"2026-03-29\""));
        var lastMidnight = Instant.parse("2026-03-29T21:00:00Z");
        var lastMoment = lastMidnight.minusMillis(1);

        assertThat(ids(ContentType.POLICY_DOCUMENTS, lastMoment, "filter[inForceOn]", "today"))
                .containsExactly("A");
        assertThat(ids(ContentType.POLICY_DOCUMENTS, lastMidnight, "filter[inForceOn]", "today"))
                .isEmpty();
        assertThat(ids(ContentType.POLICY_DOCUMENTS, lastMoment, "filter[inForceUntil][gte]", "today"))
                .containsExactly("A");
        assertThat(nextChanges(ContentType.POLICY_DOCUMENTS, lastMoment, "filter[inForceOn]", "today"))
                .startsWith(lastMidnight, lastMidnight.plus(Duration.ofDays(1)));
    }

    @Test
    void branchesAreFoundByTheirBeginningAndBySection() {
        ledger.publish(
                cluster("A", "naceCodes", "[{\"code\":\"26.70\",\"revision\":\"2\"}]"),
                cluster("B", "naceCodes", "[{\"code\":\"62.01\",\"revision\":\"2\"}]"),
                cluster("C", "naceCodes", "[{\"code\":\"62.10\",\"revision\":\"2.1\"}]"),
                cluster("D", "naceCodes", "[{\"code\":\"J\",\"revision\":\"2\"}]"));

        assertThat(clusters("filter[naceCodes][prefix]", "62")).containsExactly("B", "C");
        assertThat(clusters("filter[naceCodes][prefix]", "26.7")).containsExactly("A");
        assertThat(clusters("filter[naceCodes][prefix]", "J")).containsExactly("B", "D");
        assertThat(clusters("filter[naceCodes][prefix]", "K")).containsExactly("C");
        assertThat(clusters("filter[naceCodes][prefix]", "C26")).containsExactly("A");
        assertThat(clusters("filter[naceCodes]", "J")).containsExactly("D");
        assertThat(clusters("filter[naceCodes][prefix]", "*")).isEmpty();
    }

    @Test
    void regionsAreFoundByWhatTheyBelongTo() {
        ledger.publish(
                cluster("A", "seat", "{\"region\":\"LT011\"}"),
                cluster("B", "seat", "{\"region\":\"LT021\"}"),
                cluster("C", "seat", "{\"region\":\"LT\"}"));

        assertThat(clusters("filter[region][prefix]", "LT02")).containsExactly("B");
        assertThat(clusters("filter[region][prefix]", "LT")).containsExactly("A", "B", "C");
        assertThat(clusters("filter[region]", "LT")).containsExactly("C");
    }

    @Test
    void placesAreFoundInABoxAndAroundAPointNearestFirst() {
        ledger.publish(
                placed("Vilnius", 25.2797, 54.6872),
                placed("Kaunas", 23.9036, 54.8985),
                placed("Klaipeda", 21.1443, 55.7033),
                placed("Suva", 178.4419, -18.1416),
                placed("Apia", -171.7674, -13.8333),
                version(ContentType.CLUSTERS, "Nowhere").build());

        assertThat(clusters("filter[point][within]", "23.5,54.5,25.5,55")).containsExactly("Kaunas", "Vilnius");
        assertThat(clusters("filter[point][within]", "177,-20,-170,-10")).containsExactly("Apia", "Suva");
        assertThat(clusters("filter[point][near]", "25.2797,54.6872,0.001")).containsExactly("Vilnius");
        assertThat(clusters("filter[point][near]", "25.2797,54.6872,91.2")).containsExactly("Vilnius");
        assertThat(clusters("filter[point][near]", "25.2797,54.6872,91.8", "sort", "distance"))
                .containsExactly("Vilnius", "Kaunas");
        assertThat(clusters("filter[point][near]", "25.2797,54.6872,300", "sort", "-distance"))
                .containsExactly("Klaipeda", "Kaunas", "Vilnius");
        assertThat(clusters("filter[point][exists]", "false")).containsExactly("Nowhere");
    }

    @Test
    void anOddValueKeepsNothingFromReaders() {
        ledger.publish(
                cluster("A", "seat", "{\"point\":{\"coordinates\":[\"east\",99]}}"),
                cluster("B", "naceCodes", "[{\"code\":\"x\",\"revision\":\"9\"}]"),
                cluster("C", "established", "\"long ago\""));

        assertThat(clusters()).containsExactly("A", "B", "C");
        assertThat(clusters("filter[point][within]", "-180,-90,180,90")).isEmpty();
        assertThat(clusters("filter[naceCodes][prefix]", "x")).containsExactly("B");
        assertThat(clusters("filter[established]", "2026")).isEmpty();
    }

    @Test
    void callsAreSortedByTheDeadlineThatIsNextNow() {
        var first = NOW.plusSeconds(10);
        var second = NOW.plusSeconds(20);
        var third = NOW.plusSeconds(30);
        ledger.publish(
                version(ContentType.FUNDING_CALLS, "TwoCutOffs")
                        .timeline(
                                new Timed("nextDeadline", null, first, first.toString()),
                                new Timed("nextDeadline", first, third, third.toString()))
                        .build(),
                version(ContentType.FUNDING_CALLS, "One")
                        .timeline(new Timed("nextDeadline", null, second, second.toString()))
                        .build());

        assertThat(callsAt(NOW, "sort", "nextDeadline")).containsExactly("TwoCutOffs", "One");
        assertThat(callsAt(first, "sort", "nextDeadline")).containsExactly("One", "TwoCutOffs");
        assertThat(callsAt(second, "sort", "nextDeadline")).containsExactly("TwoCutOffs", "One");
    }

    @Test
    void anEntryMissingInTheLocaleIsServedInTheNextOneUnlessThatIsNotWanted() {
        ledger.publish(
                news("A").build(),
                news("A").in(LocaleTag.EN).build(),
                news("B").in(LocaleTag.EN).build());
        ledger.apply(index);

        try (var snapshot = index.snapshot()) {
            var page = snapshot.list(query(ContentType.NEWS, "sort", "id"), NOW);
            assertThat(page.items()).extracting(each -> each.locale()).containsExactly(LocaleTag.LT, LocaleTag.EN);
        }
        assertThat(titles("fallback", "false")).containsExactly("A");
        assertThat(titles("fallback", "false", "locale", "en", "sort", "id")).containsExactly("A", "B");
    }

    @Test
    void wordsAreFoundWithoutTheirDiacritics() {
        ledger.publish(
                news("A")
                        .with("body", "{\"html\":\"<p>x</p>\",\"text\":\"Lietuvos klasterių forumas\"}")
                        .build(),
                news("B")
                        .with("body", "{\"html\":\"<b>klasterių</b>\",\"text\":\"Kita\"}")
                        .build());

        assertThat(titles("q", "klasteriu")).containsExactly("A");
        assertThat(titles("q", "FORUMAS klasterių")).containsExactly("A");
        assertThat(titles("q", "klasterių kita")).isEmpty();
        assertThat(titles("q", "…")).isEmpty();
    }

    @Test
    void facetsCountTheWholeListAndFollowTheClock() {
        ledger.publish(
                call("A", "{}", new Timed("state", null, NOW, "open"), new Timed("state", NOW, null, "closed")),
                call("B", "{}", new Timed("state", null, null, "open")));
        ledger.apply(index);

        try (var snapshot = index.snapshot()) {
            var page = snapshot.list(
                    query(ContentType.FUNDING_CALLS, "facets", "state,programme", "count", "true", "page[size]", "1"),
                    NOW);

            assertThat(page.total()).isEqualTo(2);
            assertThat(page.facets().get("state"))
                    .containsExactlyInAnyOrder(new FacetValue("open", 1), new FacetValue("closed", 1));
            assertThat(page.facets().get("programme")).containsExactly(new FacetValue("Horizon Europe", 2));
        }
    }

    @Test
    void theFirstPageHasNothingBeforeItAndTheLastNothingAfter() {
        ledger.publish(news("A").build(), news("B").build(), news("C").build());
        ledger.apply(index);

        try (var snapshot = index.snapshot()) {
            var first = snapshot.list(query(ContentType.NEWS, "sort", "id", "page[size]", "2"), NOW);
            var second = snapshot.list(
                    query(ContentType.NEWS, "sort", "id", "page[size]", "2", "page[after]", required(first.next())),
                    NOW);
            var back = snapshot.list(
                    query(ContentType.NEWS, "sort", "id", "page[before]", required(second.previous())), NOW);

            assertThat(first.previous()).isNull();
            assertThat(second.next()).isNull();
            assertThat(second.items()).extracting(each -> each.title()).containsExactly("C");
            assertThat(back.items()).extracting(each -> each.title()).containsExactly("A", "B");
            assertThat(back.previous()).isNull();
            assertThat(back.next()).isNotNull();
        }
    }

    private static PublishedVersion call(String id, String budget, Timed... timeline) {
        return version(ContentType.FUNDING_CALLS, id)
                .title("T")
                .with("identifier", "\"same\"")
                .with("programme", "\"Horizon Europe\"")
                .with("budget", budget)
                .timeline(timeline)
                .build();
    }

    private static PublishedVersion inForce(String id, String from, String until) {
        return version(ContentType.POLICY_DOCUMENTS, id)
                .with("inForceFrom", from)
                .with("inForceUntil", until)
                .build();
    }

    private static PublishedVersion placed(String id, double longitude, double latitude) {
        return cluster(
                id, "seat", "{\"point\":{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}}");
    }

    private static PublishedVersion cluster(String id, String property, String value) {
        return version(ContentType.CLUSTERS, id).with(property, value).build();
    }

    private List<String> clusters(String... parameters) {
        return ids(ContentType.CLUSTERS, NOW, parameters);
    }

    /// All instants from the first one after this on, as long as there are any; at the most ten.
    private List<Instant> nextChanges(ContentType type, Instant now, String... parameters) {
        ledger.apply(index);
        try (var snapshot = index.snapshot()) {
            var query = query(type, parameters);
            return Stream.iterate(
                            snapshot.nextClockChange(query, now),
                            Optional::isPresent,
                            each -> snapshot.nextClockChange(query, each.orElseThrow()))
                    .map(Optional::orElseThrow)
                    .limit(10)
                    .toList();
        }
    }

    private List<String> titles(String... parameters) {
        ledger.apply(index);
        try (var snapshot = index.snapshot()) {
            return snapshot.list(query(ContentType.NEWS, parameters), NOW).items().stream()
                    .map(version -> version.title())
                    .toList();
        }
    }

    private List<String> calls(String... parameters) {
        return callsAt(NOW, parameters);
    }

    private List<String> callsAt(Instant now, String... parameters) {
        return ids(ContentType.FUNDING_CALLS, now, parameters);
    }

    private List<String> documents(String... parameters) {
        var sorted = new ArrayList<>(List.of("sort", "id"));
        sorted.addAll(List.of(parameters));
        return ids(ContentType.POLICY_DOCUMENTS, NOW, sorted.toArray(String[]::new));
    }

    private List<String> ids(ContentType type, Instant now, String... parameters) {
        ledger.apply(index);
        try (var snapshot = index.snapshot()) {
            return snapshot.list(query(type, parameters), now).items().stream()
                    .map(version -> version.entry().value())
                    .toList();
        }
    }

    private List<String> forwards(String sort, int size) {
        var all = new ArrayList<String>();
        var page = page("sort", sort, "page[size]", "" + size);
        while (true) {
            page.items().forEach(each -> all.add(each.entry().value()));
            if (page.next() == null) {
                return all;
            }
            page = page("sort", sort, "page[size]", "" + size, "page[after]", required(page.next()));
        }
    }

    private List<String> backwards(String sort) {
        var all = new ArrayList<String>();
        var page = page("sort", sort, "page[size]", "1");
        while (page.next() != null) {
            page = page("sort", sort, "page[size]", "1", "page[after]", required(page.next()));
        }
        while (true) {
            page.items().forEach(each -> all.addFirst(each.entry().value()));
            if (page.previous() == null) {
                return all;
            }
            page = page("sort", sort, "page[size]", "1", "page[before]", required(page.previous()));
        }
    }

    private Page page(String... parameters) {
        ledger.apply(index);
        try (var snapshot = index.snapshot()) {
            return snapshot.list(query(ContentType.FUNDING_CALLS, parameters), NOW);
        }
    }

    private static String required(@Nullable String cursor) {
        return Objects.requireNonNull(cursor);
    }

    private static ListQuery query(ContentType type, String... parameters) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], List.of(parameters[i + 1]));
        }
        return ListQuery.parse(type, map);
    }
}
