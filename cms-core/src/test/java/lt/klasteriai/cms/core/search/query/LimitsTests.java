package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTests {

    /// The parameter, as much of it as one may ask for, and the number in the answer to more.
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("page[size]", "100", "101", "100"),
                Arguments.of("q", "a".repeat(200), "a".repeat(201), "200"),
                Arguments.of("filter[tags]", numbers(100), numbers(101), "100"),
                Arguments.of("filter[tags]", "a".repeat(300), "a".repeat(301), "300"),
                Arguments.of("filter[title][contains]", "a".repeat(300), "a".repeat(301), "300"),
                Arguments.of("fields", "id,slug", numbers(51), "50"),
                Arguments.of("include", "clusters", numbers(6), "5"),
                Arguments.of("facets", "sectors", numbers(11), "10"),
                Arguments.of("sort", "title,slug", numbers(6), "5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void asMuchAsIsAllowedIsAnsweredAndMoreNamesTheParameterAndTheLimit(
            String parameter, String most, String more, String limit) {
        assertThatCode(() -> parse(Map.of(parameter, most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> parse(Map.of(parameter, more)))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.getErrors())
                                .singleElement()
                                .satisfies(error -> {
                                    assertThat(error.parameter()).isEqualTo(parameter);
                                    assertThat(error.code()).isEqualTo("out-of-range");
                                    assertThat(error.detail()).contains(limit);
                                }));
    }

    @Test
    void filtersAreCounted() {
        var filters = new LinkedHashMap<String, String>();
        for (var field : List.of("id", "slug", "title", "tags", "sectors")) {
            for (var operator : List.of("exists", "eq", "ne", "in")) {
                filters.put("filter[" + field + "][" + operator + "]", "true");
            }
            filters.put("filter[" + field + "]", "true");
        }
        assertThat(filters).hasSizeGreaterThan(Limits.FILTERS);

        assertThatThrownBy(() -> parse(filters))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage("At most " + Limits.FILTERS + " filters are accepted.");
    }

    @Test
    void valuesOfAllFiltersAreCountedTogether() {
        var fields = List.of("tags", "sectors", "id", "slug");
        var filters = new LinkedHashMap<String, String>();
        fields.forEach(field -> filters.put("filter[" + field + "]", numbers(76)));

        assertThatThrownBy(() -> parse(filters))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage("At most " + Limits.ALL_FILTER_VALUES + " values are accepted in all filters together.");
    }

    @Test
    void filtersThatReadAllValuesOfAFieldAreFew() {
        var fields = QueryFields.of(ContentType.CLUSTERS).fields().stream()
                .filter(field -> field.operators().contains(Operator.CONTAINS))
                .toList();
        var filters = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> filters.put("filter[" + field.name() + "][contains]", List.of("a")));
        assertThat(filters).hasSizeGreaterThan(Limits.PARTIAL_FILTERS);

        assertThatThrownBy(() -> ListQuery.parse(ContentType.CLUSTERS, filters))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage("At most " + Limits.PARTIAL_FILTERS + " filters with contains or prefix are accepted.");
    }

    @Test
    void anAnswerNamesNoMoreFaultsThanSomebodyReads() {
        var unknown = new LinkedHashMap<String, String>();
        IntStream.range(0, 2_000).forEach(number -> unknown.put("x" + number, ""));

        assertThatThrownBy(() -> parse(unknown))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.getErrors()).hasSize(Limits.FAULTS_NAMED));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(joining(","));
    }

    private static void parse(Map<String, String> parameters) {
        ListQuery.parse(ContentType.NEWS, raw(parameters));
    }

    private static Map<String, List<String>> raw(Map<String, String> parameters) {
        var raw = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> raw.put(name, List.of(value)));
        return raw;
    }
}
