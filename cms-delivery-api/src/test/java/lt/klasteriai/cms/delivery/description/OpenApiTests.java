package lt.klasteriai.cms.delivery.description;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTests {

    /// The page for people is no operation for programs.
    private static final String DOCS = "/docs";

    @Test
    void documentsExactlyTheRoutesThatThereAre() {
        var documented = Operations.all().stream().map(Operation::route).collect(toSet());

        var served = new TreeSet<>(SampleSite.delivery().routes());
        served.remove(DOCS);

        assertThat(documented).isEqualTo(served);
    }

    @Test
    void isOpenApi31() {
        var document = Json.of(SampleSite.delivery().get("/openapi.json"));

        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("paths").size()).isEqualTo(Operations.all().size());
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"})
    void thePageComesWhollyFromThisHost(String path) {
        var answer = SampleSite.delivery().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(path.equals(DOCS) ? answer.body() : "").doesNotContain("http://", "https://");
    }
}
