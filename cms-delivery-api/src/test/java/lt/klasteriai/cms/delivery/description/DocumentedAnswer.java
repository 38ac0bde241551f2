package lt.klasteriai.cms.delivery.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the description says of an operation's answer with a status, held against answers. Stricter than the
/// description
/// itself, which lets readers expect that properties are added: a property that it does not name is a fault here.
record DocumentedAnswer(JsonNode document, String path, String status) {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /// Fails unless the answer is as documented.
    ///
    /// @param fields the properties that entries were asked for; empty for all
    void describes(HttpResponse<String> answer, Set<String> fields) {
        var response =
                document.path("paths").path(path).path("get").path("responses").path(status);
        var seen = path + " " + answer.request().uri() + " " + answer.statusCode() + " " + answer.body();
        assertThat(response.isMissingNode()).as(seen).isFalse();
        hasTheHeadersOf(response, answer);
        var content = response.path("content").properties();
        if (content.isEmpty()) {
            assertThat(answer.body()).as(seen).isEmpty();
        }
        content.forEach(each -> {
            assertThat(MediaType.parseMediaType(
                            answer.headers().firstValue("Content-Type").orElseThrow()))
                    .as(seen)
                    .matches(type -> type.isCompatibleWith(MediaType.parseMediaType(each.getKey())));
            if (each.getKey().endsWith("json")) {
                assertThat(schema(each.getKey(), each.getValue().path("schema"), fields)
                                .validate(answer.body(), InputFormat.JSON))
                        .as(seen)
                        .isEmpty();
            }
        });
    }

    private void hasTheHeadersOf(JsonNode response, HttpResponse<String> answer) {
        response.path("headers").properties().forEach(each -> {
            var header = document.at(each.getValue().path("$ref").asString().substring(1));
            if (header.path("required").asBoolean()) {
                assertThat(answer.headers().firstValue(each.getKey()))
                        .as(path + " " + status + " " + each.getKey())
                        .isPresent();
            }
        });
    }

    private Schema schema(String mediaType, JsonNode schema, Set<String> fields) {
        return SCHEMAS.computeIfAbsent(
                path + " " + status + " " + mediaType + " " + fields,
                _ -> REGISTRY.getSchema(closed(schema, fields).toString(), InputFormat.JSON));
    }

    private ObjectNode closed(JsonNode schema, Set<String> fields) {
        var root = (ObjectNode) MAPPER.readTree(local(schema));
        root.set("$defs", MAPPER.readTree(local(document.path("components").path("schemas"))));
        root.at("/$defs").forEach(each -> restrict((ObjectNode) each, fields));
        close(root.path("$defs"), root);
        close(root, root);
        return root;
    }

    private static String local(JsonNode schema) {
        return schema.toString().replace("#/components/schemas/", "#/$defs/");
    }

    /// With `fields`, an entry has its id, its type and what was asked for.
    private static void restrict(ObjectNode component, Set<String> fields) {
        if (!fields.isEmpty() && component.path("properties").has("alternates")) {
            component.putArray("required").add("id").add("type");
        }
    }

    private static void close(JsonNode schema, ObjectNode root) {
        if (schema instanceof ObjectNode object) {
            if (object.has("allOf")) {
                merge(object, root);
            }
            if (object.has("properties")) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(each -> close(each, root));
    }

    /// What all parts say, in one, since a closed part would refuse what the other one allows.
    private static void merge(ObjectNode schema, ObjectNode root) {
        var parts = schema.remove("allOf");
        parts.forEach(part -> {
            var resolved =
                    part.has("$ref") ? root.at(part.path("$ref").asString().substring(1)) : part;
            resolved.properties().forEach(each -> {
                if (each.getKey().equals("properties")) {
                    schema.withObject("properties")
                            .setAll((ObjectNode) each.getValue().deepCopy());
                } else {
                    schema.set(each.getKey(), each.getValue());
                }
            });
        });
    }
}
