package lt.klasteriai.cms.admin.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// The description says what the program does: no more, no less.
class OpenApiTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final JsonNode description =
            Call.to(program, "GET", "/openapi.json").send().json();

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        var described = new TreeSet<String>();
        description
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(routes());
    }

    private Set<String> routes() {
        var mapping = program.part(RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .flatMap(path ->
                                Arrays.stream(ContentType.values()).map(type -> path.replace("{type}", type.segment())))
                        .flatMap(path -> route.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = description.findValues("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var names = description.findValues("operationId").stream()
                .map(JsonNode::asString)
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(70);
    }

    @Test
    void whatAChangeNeedsIsSaid() {
        var put = description.at("/paths/~1admin~1v1~1pages~1{id}/put");

        assertThat(put.at("/parameters").valueStream())
                .anyMatch(parameter -> parameter.at("/name").asString().equals("If-Match")
                        && parameter.at("/required").asBoolean());
        assertThat(put.at("/responses").propertyNames())
                .contains("200", "400", "401", "412", "413", "415", "422", "428");
        assertThat(put.at("/security/0/session").isArray()).isTrue();
        assertThat(description.at("/paths/~1admin~1v1~1sessions/post/security").isEmpty())
                .isTrue();
    }

    @Test
    void thePageToReadItLoadsFromThisHostOnly() {
        var page = Call.to(program, "GET", "/docs/index.html").send();

        assertThat(Call.to(program, "GET", "/docs").send().header("Location")).endsWith("/docs/index.html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body()).doesNotContain("http://", "https://");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        for (var part : new String[] {"page.js", "swagger-ui/swagger-ui-bundle.js", "swagger-ui/swagger-ui.css"}) {
            assertThat(Call.to(program, "GET", "/docs/" + part).send().status())
                    .as(part)
                    .isEqualTo(200);
        }
    }
}
