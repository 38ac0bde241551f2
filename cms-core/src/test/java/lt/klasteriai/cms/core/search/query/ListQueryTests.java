package lt.klasteriai.cms.core.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTests {

    private static final Cursor PLACE = new Cursor(7, Instant.EPOCH, parse().fingerprint(), List.of(5L), "entry-1");

    @Test
    void nothingSaidMeansTheSitesLocaleWithFallbackTheFirstTwentyAndTheTypesOwnOrder() {
        var query = parse();

        assertThat(query.view().locale()).isEqualTo(LocaleTag.LT);
        assertThat(query.view().fallback()).isTrue();
        assertThat(query.size()).isEqualTo(20);
        assertThat(query.sort()).extracting(key -> key.field().name()).containsExactly("publishedAt");
        assertThat(query.neededSequence()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size | 5 | unknown-parameter",
                "page[size] | 0 | out-of-range",
                "page[size] | 101 | out-of-range",
                "page[size] | 99999999999999999999 | out-of-range",
                "page[size] | ten | invalid-value",
                "locale | de | invalid-value",
                "fallback | yes | invalid-value",
                "count | 1 | invalid-value",
                "fields | title,secret | invalid-value",
                "include | sectors | invalid-value",
                "facets | title | invalid-value",
                "sort | body | invalid-value",
                "sort | title,-title | invalid-value",
                "sort | '' | invalid-value",
                "sort | id,slug,title,publishedAt,updatedAt,firstPublishedAt | out-of-range",
                "filter[key] | x | unknown-field",
                "filter[$where] | 1 | unknown-field",
                "filter[tags][$ne] | 1 | unknown-operator",
                "filter[tags][gte] | 1 | unknown-operator",
                "filter[tags] | a,,b | invalid-value",
                "filter[tags][exists] | maybe | invalid-value",
                "filter[publishedAt][gte] | yesterday | invalid-value",
                "filter[publishedAt][gte] | 2026-02-30 | invalid-value",
                "asOf | sequence:-1 | out-of-range",
                "asOf | now | invalid-value",
                "minSequence | -1 | out-of-range",
                "page[after] | forged | invalid-cursor",
                "q | '' | invalid-value"
            })
    void everyMistakeNamesItsParameter(String parameter, String value, String code) {
        var failure = rejected(Map.of(parameter, List.of(value)));

        assertThat(failure.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo(parameter);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.detail()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUNDING_CALLS | filter[state] | nope | invalid-value | planned, forthcoming, open, closing-soon",
                "FUNDING_CALLS | filter[state][ne] | Open | invalid-value | suspended, closed, awarded, cancelled",
                "FUNDING_CALLS | filter[kind] | eu,nope | invalid-value | eu, national, regional, other",
                "FUNDING_CALLS | filter[form] | nope | invalid-value | grant, loan, voucher",
                "FUNDING_CALLS | filter[model] | nope | invalid-value | single-stage, two-stages",
                "FUNDING_CALLS | filter[whoMayApply] | nope | invalid-value | sme",
                "FUNDING_CALLS | filter[closesWithin] | 0 | out-of-range | 1 to 366",
                "FUNDING_CALLS | filter[closesWithin] | 367 | out-of-range | 1 to 366",
                "FUNDING_CALLS | filter[closesWithin] | soon | invalid-value | whole number",
                "FUNDING_CALLS | filter[closesWithin][lt] | 5 | unknown-operator | eq",
                "CLUSTERS | filter[status] | nope | invalid-value | active, initiative, closed",
                "CLUSTERS | filter[kind] | nope | invalid-value | cluster, association, network",
                "CLUSTERS | filter[labelLevel] | nope | invalid-value | bronze, silver, gold",
                "CLUSTERS | filter[labelValid] | yes | invalid-value | true or false",
                "CLUSTERS | filter[region][gte] | LT | unknown-operator | prefix",
                "CLUSTERS | filter[kind][prefix] | c | unknown-operator | eq, ne, in",
                "CLUSTERS | filter[naceCodes][prefix] | '' | invalid-value | 1 to 300",
                "CLUSTERS | filter[point] | 1,2,3,4 | unknown-operator | exists, within, near",
                "CLUSTERS | filter[point][within] | 1,2,3 | invalid-value | west,south,east,north",
                "CLUSTERS | filter[point][within] | 1,2,x,4 | invalid-value | east must be a number",
                "CLUSTERS | filter[point][within] | 1,2,NaN,4 | invalid-value | east must be a number",
                "CLUSTERS | filter[point][within] | 1,91,3,92 | out-of-range | south must be from -90 to 90",
                "CLUSTERS | filter[point][within] | -181,1,3,4 | out-of-range | west must be from -180 to 180",
                "CLUSTERS | filter[point][within] | 1,5,3,4 | out-of-range | south must not be greater than north",
                "CLUSTERS | filter[point][near] | 25,54 | invalid-value | longitude,latitude,kilometres",
                "CLUSTERS | filter[point][near] | 25,154,1 | out-of-range | latitude must be from -90 to 90",
                "CLUSTERS | filter[point][near] | 25,54,0 | out-of-range | kilometres must be from 0.001 to 20000",
                "CLUSTERS | filter[distance] | 5 | unknown-field | point",
                "CLUSTERS | sort | distance | invalid-value | filter[point][near]",
                "CLUSTERS | sort | point | invalid-value | distance",
                "POLICY_DOCUMENTS | filter[documentType] | nope | invalid-value | law, regulation, decision",
                "POLICY_DOCUMENTS | filter[legalForce] | nope | invalid-value | in-force, partly-in-force",
                "POLICY_DOCUMENTS | filter[inForceOn] | yesterday | invalid-value | today",
                "POLICY_DOCUMENTS | filter[inForceOn] | 2026-02-30 | invalid-value | 2026-05-01",
                "EVENTS | filter[state] | nope | invalid-value | scheduled, moved, cancelled",
                "EVENTS | filter[attendance] | nope | invalid-value | on-site, online, mixed",
                "EVENTS | filter[starts][gte] | now | invalid-value | today",
                "NEWS | filter[expiresAt][gte] | today | invalid-value | 2026-05-01T09:00:00Z",
                "PAGES | filter[navigationOrder] | first | invalid-value | a number"
            })
    void whatCannotBeIsAnsweredWithWhatCan(
            ContentType type, String parameter, String value, String code, String possible) {
        var failure = catchThrowableOfType(
                InvalidQuery.class, () -> ListQuery.parse(type, Map.of(parameter, List.of(value))));

        assertThat(failure.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.parameter()).isEqualTo(parameter);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.detail()).contains(possible);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"filter[sectors]", "filter[tags]", "filter[clusters]", "filter[sectors][ne]"})
    void whatMayBeThereOneDayIsNoMistake(String parameter) {
        assertThat(parse(parameter, "nope").conditions()).hasSize(1);
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("page[size]", List.of("0"));
        parameters.put("colour", List.of("red"));
        parameters.put("locale", List.of("lt", "en"));

        assertThat(rejected(parameters).getErrors())
                .extracting(QueryError::code)
                .containsExactlyInAnyOrder("out-of-range", "unknown-parameter", "repeated-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "line\nbreak"})
    void brokenTextIsRefused(String value) {
        assertThat(rejected(Map.of("q", List.of(value))).getErrors())
                .extracting(QueryError::code)
                .containsExactly("invalid-value");
    }

    @Test
    void anUnknownFieldIsAnsweredWithThoseThatExist() {
        assertThat(rejected(Map.of("filter[colour]", List.of("red"))))
                .hasMessageContaining("title")
                .hasMessageContaining("policyDocuments");
    }

    @Test
    void aCursorIsTakenBackAsItWasGiven() {
        var query = parse("page[after]", PLACE.encode());

        assertThat(query.after()).isEqualTo(PLACE);
        assertThat(query.neededSequence()).isEqualTo(7);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        for (var other : List.of("filter[tags]", "locale", "sort", "q", "asOf")) {
            var values = Map.of("filter[tags]", "x", "locale", "en", "sort", "title", "q", "x", "asOf", "sequence:1");
            var parameters = Map.of("page[after]", List.of(PLACE.encode()), other, List.of(values.get(other)));

            assertThat(rejected(parameters).getErrors())
                    .extracting(QueryError::code)
                    .containsExactly("invalid-cursor");
        }
    }

    @Test
    void aCursorWithAnyCharacterAlteredIsRefused() {
        var text = PLACE.encode();

        for (int i = 0; i < text.length(); i++) {
            var altered = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(Cursor.decode(altered)).as(altered).isNotEqualTo(Cursor.decode(text));
        }
    }

    @Test
    void aCursorWhoseValuesDoNotFitTheOrderIsRefused() {
        var forged = new Cursor(7, Instant.EPOCH, parse().fingerprint(), List.of((Object) new byte[] {1}), "entry-1");

        assertThat(rejected(Map.of("page[after]", List.of(forged.encode()))).getErrors())
                .extracting(QueryError::code)
                .containsExactly("invalid-cursor");
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void theDefaultOrderOfEveryTypeCanBeSorted(ContentType type) {
        assertThat(ListQuery.parse(type, Map.of()).sort()).isNotEmpty();
    }

    private static ListQuery parse(String... parameters) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], List.of(parameters[i + 1]));
        }
        return ListQuery.parse(ContentType.NEWS, map);
    }

    private static InvalidQuery rejected(Map<String, List<String>> parameters) {
        return catchThrowableOfType(InvalidQuery.class, () -> ListQuery.parse(ContentType.NEWS, parameters));
    }
}
