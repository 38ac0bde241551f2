package lt.klasteriai.cms.core.schema;

import static lt.klasteriai.cms.core.content.ContentFixture.content;
import static lt.klasteriai.cms.core.content.ContentFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.ContentFixture;
import lt.klasteriai.cms.core.content.DerivedFields;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.time.TimeDependent;
import lt.klasteriai.cms.model.time.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasTests {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource
    void describesWhatEditorsWriteAndWhatIsStored(ContentType type) {
        var sample = ContentFixture.sample(type);

        assertThat(errors(Schemas.content(type), json(sample))).isEmpty();
        assertThat(errors(Schemas.content(type), new ContentCodec().write(content(type, sample))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NEWS          | {'titel': {}}
            NEWS          | {'title': {'de': 'A'}}
            NEWS          | {'title': 'A'}
            NEWS          | {'clusters': [7]}
            NEWS          | {'embargoedUntil': 5}
            NEWS          | {'leadImage': {'asset': 'a', 'focalPoint': {'x': 0}}}
            EVENTS        | {'capacity': '5'}
            EVENTS        | {'state': 'gone'}
            PAGES         | {'body': {'lt': {'format': 'rtf', 'value': ''}}}
            PAGES         | {'body': {'lt': {'format': 'document', 'value': {'blocks': [{'type': 'script'}]}}}}
            PAGES         | {'body': {'lt': {'format': 'document', 'value': {'blocks': [{'type': 'divider', 'x': 1}]}}}}
            """)
    void refusesWhatTheCodecRefuses(ContentType type, String content) {
        assertThat(ContentFixture.violations(type, json(content))).isNotEmpty();
        assertThat(errors(Schemas.content(type), json(content))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areSchemasThemselves(ContentType type) {
        var metaSchema = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        for (var schema : List.of(Schemas.content(type), Schemas.delivered(type))) {
            assertThat(metaSchema.validate(schema.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void describesADeliveredEntry() {
        var delivered = (ObjectNode) json("""
                {'id': 'A1', 'type': 'news', 'locale': 'en', 'slug': 'seven-clusters-stuttgart', 'title': 'Seven clusters',
                 'summary': 'They go.', 'body': {'html': '<p>They go.</p>', 'text': 'They go.'},
                 'sectors': [{'key': 'health', 'name': 'Health'}], 'ecosystems': [], 'tags': [], 'bylines': [],
                 'corrections': [], 'clusters': [{'id': 'B1', 'type': 'clusters', 'slug': 'litek', 'title': 'LITEK',
                    'href': '/v1/clusters/litek?locale=en'}],
                 'fundingCalls': [], 'policyDocuments': [], 'events': [],
                 'alternates': [{'locale': 'lt', 'slug': 'septyni', 'href': '/v1/news/septyni?locale=lt'}],
                 'publishedAt': '2026-01-01T00:00:00Z', 'firstPublishedAt': '2026-01-01T00:00:00Z',
                 'updatedAt': '2026-01-01T00:00:00Z', 'sequence': 41, 'href': '/v1/news/seven-clusters-stuttgart?locale=en'}
                """);

        assertThat(errors(Schemas.delivered(ContentType.NEWS), delivered)).isEmpty();
        assertThat(errors(
                        Schemas.delivered(ContentType.NEWS),
                        delivered.deepCopy().put("title", 5)))
                .isNotEmpty();
        assertThat(errors(Schemas.delivered(ContentType.NEWS), delivered.without("sequence")))
                .isNotEmpty();
        assertThat(errors(Schemas.delivered(ContentType.PAGES), delivered)).isNotEmpty();
    }

    @Test
    void namesTheFieldsThatTheClockDecides() {
        assertThat(Schemas.delivered(ContentType.FUNDING_CALLS)
                        .at("/$defs/FundingCall/properties/state/enum")
                        .toString())
                .contains("closing-soon");
        assertThat(Schemas.delivered(ContentType.CLUSTERS)
                        .at("/$defs/ClusterLabel/properties/valid/type")
                        .stringValue())
                .isEqualTo("boolean");
    }

    @Test
    void knowsEveryFieldOfTheTimelines() {
        var call = (TimeDependent) content(ContentType.FUNDING_CALLS, ContentFixture.FUNDING_CALL);
        var label = new ClusterLabel("ESCA", null, null, null, null);

        for (var part : List.of(call, label)) {
            assertThat(DerivedFields.of(part.getClass()).keySet())
                    .containsExactlyInAnyOrderElementsOf(part.timeline().stream()
                            .map(Timed::field)
                            .distinct()
                            .toList());
        }
    }

    @Test
    void showsInverseRelationsAndHidesWhatIsNotDelivered() {
        var properties = Schemas.delivered(ContentType.POLICY_DOCUMENTS).at("/$defs/PolicyDocument/properties");

        assertThat(properties.propertyNames()).contains("supersededBy", "title").doesNotContain("key", "common");
    }

    @Test
    void referToEachOtherAsOpenApiDoes() {
        var components = Schemas.deliveredComponents();

        assertThat(components.propertyNames()).contains(Schemas.deliveredName(ContentType.NEWS), "Reference");
        assertThat(components.at("/News/properties/clusters/items/$ref").stringValue())
                .isEqualTo("#/components/schemas/Reference");
        assertThat(Schemas.contentComponents().propertyNames()).contains(Schemas.contentName(ContentType.NEWS));
    }

    private List<?> errors(JsonNode schema, JsonNode json) {
        return registry.getSchema(schema.toString(), InputFormat.JSON).validate(json.toString(), InputFormat.JSON);
    }
}
