package lt.klasteriai.cms.delivery.description;

import java.util.Map;
import java.util.TreeMap;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI 3.1 description of the delivery API, made from the table of operations, the query fields and the
/// schemas of entries.
@Component
class OpenApi {

    private static final String PROBLEM = "Problem";

    private final ObjectNode document;

    OpenApi(DeliveryProperties properties) {
        document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Delivery API")
                .put("version", "1")
                .put("description", "Published content of the cluster CMS. GET and HEAD only; any site may read.");
        document.putArray("servers").addObject().put("url", properties.absolute(""));
        var paths = document.putObject("paths");
        Operations.all().forEach(operation -> paths.putObject(operation.path()).set("get", describe(operation)));
        ObjectNode schemas = Schemas.deliveredComponents().set(PROBLEM, problem());
        document.putObject("components").set("schemas", schemas);
    }

    ObjectNode document() {
        return document;
    }

    private static ObjectNode describe(Operation operation) {
        var json = Json.object().put("operationId", operation.id()).put("summary", operation.summary());
        json.putArray("parameters").addAll(operation.parameters());
        var responses = json.putObject("responses");
        responses
                .putObject("200")
                .put("description", operation.summary())
                .putObject("content")
                .putObject(operation.mediaType())
                .set("schema", operation.schema());
        failures(operation).forEach((status, text) -> {
            var response = responses.putObject(status.toString()).put("description", text);
            if (status >= 400) {
                response.putObject("content")
                        .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                        .set("schema", Json.reference(PROBLEM));
            }
        });
        return json;
    }

    private static Map<Integer, String> failures(Operation operation) {
        var failures = new TreeMap<>(operation.failures());
        if (!operation.path().startsWith("/health/")) {
            failures.put(304, "The caller has this answer already.");
            failures.put(400, "A parameter is wrong.");
            failures.put(503, "The content is not loaded yet.");
        }
        return failures;
    }

    private static ObjectNode problem() {
        var fault = Json.record(
                "pointer", Json.nullableString(),
                "parameter", Json.nullableString(),
                "code", Json.string(),
                "detail", Json.string());
        var problem = Json.record(
                "type", Json.string(),
                "title", Json.string(),
                "status", Json.integer(400, 599),
                "detail", Json.string());
        problem.withObject("properties").set("instance", Json.string());
        problem.withObject("properties").set("errors", Json.arrayOf(fault));
        return problem;
    }
}
