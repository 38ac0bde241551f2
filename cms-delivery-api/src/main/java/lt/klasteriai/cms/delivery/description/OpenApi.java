package lt.klasteriai.cms.delivery.description;

import java.util.Map;
import java.util.TreeMap;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI 3.1 description of the delivery API, made from the table of operations, the query fields and the
/// schemas of entries.
@Component
class OpenApi {

    private final ObjectNode document;

    OpenApi(DeliveryProperties properties) {
        document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Delivery API")
                .put("version", "1")
                .put(
                        "description",
                        "Published content of the cluster CMS. GET and HEAD only; any site may read. Unknown parameters"
                                + " are refused; readers should expect that properties are added in time.");
        document.putArray("servers").addObject().put("url", properties.absolute(""));
        var paths = document.putObject("paths");
        Operations.all().forEach(operation -> paths.putObject(operation.path()).set("get", describe(operation)));
        var components = document.putObject("components");
        components.set("schemas", Components.schemas());
        components.set("headers", ResponseHeaders.components());
    }

    ObjectNode document() {
        return document;
    }

    private static ObjectNode describe(Operation operation) {
        var json = Json.object().put("operationId", operation.id()).put("summary", operation.summary());
        json.putArray("parameters").addAll(operation.parameters());
        var responses = json.putObject("responses");
        responses.set(
                "200", answer(operation, operation.summary()).set("headers", ResponseHeaders.ofAnswer(operation)));
        statuses(operation).forEach((status, text) -> responses.set(status.toString(), other(operation, status, text)));
        responses.set("default", problem("Any other failure."));
        return json;
    }

    private static Map<Integer, String> statuses(Operation operation) {
        var statuses = new TreeMap<>(operation.failures());
        if (operation.source() != Operation.Source.HEALTH) {
            statuses.put(304, "The caller has this answer already.");
            statuses.put(400, "A parameter is wrong.");
        }
        if (operation.source() == Operation.Source.CONTENT) {
            statuses.put(503, "The content is not loaded yet, or has not come as far as `minSequence`.");
        }
        return statuses;
    }

    private static ObjectNode other(Operation operation, int status, String text) {
        return body(operation, status, text).set("headers", ResponseHeaders.of(status));
    }

    private static ObjectNode body(Operation operation, int status, String text) {
        if (operation.source() == Operation.Source.HEALTH) {
            return answer(operation, text);
        }
        return status < 400 ? Json.object().put("description", text) : problem(text);
    }

    private static ObjectNode answer(Operation operation, String text) {
        return response(text, operation.mediaType(), operation.schema());
    }

    private static ObjectNode problem(String text) {
        return response(text, MediaType.APPLICATION_PROBLEM_JSON_VALUE, Json.reference(Components.PROBLEM));
    }

    private static ObjectNode response(String description, String mediaType, ObjectNode schema) {
        var response = Json.object().put("description", description);
        response.putObject("content").putObject(mediaType).set("schema", schema);
        return response;
    }
}
