package lt.klasteriai.cms.delivery.parameter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostLimitTests {

    private static final int FAR_LESS_THAN_IT_COULD_BE = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page[size]=101 | page[size] | 100",
                "include=a,b,c,d,e,f | include | 5",
                "facets=a,b,c,d,e,f,g,h,i,j,k | facets | 10",
                "sort=a,b,c,d,e,f | sort | 5"
            })
    void whatCostsTooMuchIsRefusedByNameAndLimit(String query, String parameter, String limit) {
        var answer = SampleSite.delivery()
                .get("/v1/clusters?" + query.replace("[", "%5B").replace("]", "%5D"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.of(answer).path("errors")).singleElement().satisfies(error -> {
            assertThat(error.path("parameter").asString()).isEqualTo(parameter);
            assertThat(error.path("code").asString()).isEqualTo("out-of-range");
            assertThat(error.path("detail").asString()).contains(limit);
        });
    }

    /// Each would otherwise be named with all that could have been meant: a hundred times what was sent.
    @ParameterizedTest
    @ValueSource(strings = {"/v1/news", "/v1/redirects", "/feeds/news.rss"})
    void manyMistakesMakeNoLargeAnswer(String path) {
        var mistakes =
                IntStream.range(0, 1_500).mapToObj(number -> "x" + number).collect(joining("&"));

        var answer = SampleSite.delivery().get(path + "?" + mistakes);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown-parameter").hasSizeLessThan(FAR_LESS_THAN_IT_COULD_BE);
    }

    @Test
    void aSearchWithinTextsForTheHardestOfWordsIsAnswered() {
        var word = "a".repeat(299) + "b";

        assertThat(SampleSite.delivery()
                        .get("/v1/clusters?filter%5Btitle%5D%5Bcontains%5D=" + word)
                        .statusCode())
                .isEqualTo(200);
    }
}
