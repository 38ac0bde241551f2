package lt.klasteriai.cms.delivery.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What is declared can be asked for over HTTP, on every list, and nothing else can.
class EveryFieldTests {

    private static final String NEAR = "25.2797,54.6872,500";

    static List<ContentType> types() {
        return ContentType.listed();
    }

    static Stream<QueryField> fields(ContentType type) {
        return QueryFields.of(type).fields().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldFiltersWithEachOfItsOperatorsAndNoOther(ContentType type) {
        fields(type).forEach(field -> {
            for (var operator : Operator.values()) {
                var parameter = "filter[" + field.name() + "][" + operator.word() + "]";
                var answer = list(type, parameter, operand(field, operator));

                assertThat(answer.statusCode())
                        .as(parameter + " of " + type + ": " + answer.body())
                        .isEqualTo(field.operators().contains(operator) ? 200 : 400);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySortableFieldSortsBothWaysAndNoOtherDoes(ContentType type) {
        fields(type).forEach(field -> {
            var near = field.name().equals("distance") ? NEAR : null;
            for (var sort : List.of(field.name(), "-" + field.name())) {
                var answer =
                        near == null ? list(type, "sort", sort) : list(type, "sort", sort, "filter[point][near]", near);

                assertThat(answer.statusCode())
                        .as(sort + " of " + type + ": " + answer.body())
                        .isEqualTo(field.sortable() ? 200 : 400);
                if (!field.sortable()) {
                    assertThat(fault(answer).path("detail").asString()).contains(names(type));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyCountableFieldIsCountedAndNoOtherIs(ContentType type) {
        fields(type)
                .forEach(field -> assertThat(list(type, "facets", field.name()).statusCode())
                        .as(field.name() + " of " + type)
                        .isEqualTo(field.facetable() ? 200 : 400));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aWordThatNoValueCanBeIsAnsweredWithThoseThatCan(ContentType type) {
        fields(type).filter(field -> !field.words().isEmpty()).forEach(field -> {
            var parameter = "filter[" + field.name() + "]";

            var answer = list(type, parameter, "nope");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(fault(answer).path("parameter").asString()).isEqualTo(parameter);
            assertThat(fault(answer).path("detail").asString()).contains(String.join(", ", field.words()));
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void openApiHasExactlyTheFieldsThatFilterAndSaysWhatTheyTake(ContentType type) {
        var described = Json.of(SampleSite.delivery().get("/openapi.json"))
                .at("/paths/~1v1~1" + type.segment() + "/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().startsWith("filter["))
                .collect(Collectors.toMap(
                        parameter -> parameter.path("name").asString(),
                        parameter -> parameter.path("description").asString()));

        var filters = fields(type).filter(QueryField::filterable).toList();

        assertThat(described).hasSameSizeAs(filters);
        filters.forEach(field -> assertThat(described.get("filter[" + field.name() + "]"))
                .contains(String.join(", ", field.words()))
                .contains(field.operators().stream().map(Operator::word).toList()));
    }

    private static String names(ContentType type) {
        return fields(type).filter(QueryField::sortable).map(QueryField::name).collect(Collectors.joining(", "));
    }

    private static String operand(QueryField field, Operator operator) {
        return switch (operator) {
            case EXISTS -> "true";
            case NEAR -> NEAR;
            case WITHIN -> "20,53,27,57";
            case CONTAINS, PREFIX -> "a";
            default -> value(field);
        };
    }

    private static String value(QueryField field) {
        return switch (field.kind()) {
            case KEYWORD -> field.words().isEmpty() ? "any" : field.words().getLast();
            case BOOLEAN -> "false";
            case INSTANT, DATE, PERIOD -> "2026-05-01";
            case NUMBER, DAYS_AHEAD -> "7";
            case CODE, NACE, TEXT, PLACE, DISTANCE -> "any";
        };
    }

    private static HttpResponse<String> list(ContentType type, String... parameters) {
        var query = new StringBuilder("/v1/" + type.segment() + "?page%5Bsize%5D=1");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append('&').append(encoded(parameters[i])).append('=').append(encoded(parameters[i + 1]));
        }
        return SampleSite.delivery().get(query.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode fault(HttpResponse<String> answer) {
        return Json.of(answer).path("errors").path(0);
    }
}
