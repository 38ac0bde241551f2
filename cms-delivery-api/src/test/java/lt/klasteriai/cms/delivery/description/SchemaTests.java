package lt.klasteriai.cms.delivery.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTests {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Iterable<String> types() {
        return ContentType.listed().stream().map(ContentType::segment).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void deliveredEntriesAreAsTheirSchemaSays(String type) {
        var schema = registry.getSchema(
                SampleSite.delivery().get("/v1/schemas/" + type).body(), InputFormat.JSON);
        var entries = Json.of(SampleSite.delivery().get("/v1/" + type + "?page%5Bsize%5D=100"))
                .path("items");

        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(schema.validate(entry.toString(), InputFormat.JSON))
                        .isEmpty());
    }
}
