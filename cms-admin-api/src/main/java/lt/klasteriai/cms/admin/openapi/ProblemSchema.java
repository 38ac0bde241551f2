package lt.klasteriai.cms.admin.openapi;

import java.util.Arrays;
import java.util.List;
import lt.klasteriai.cms.admin.problem.ProblemType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schema of a problem (RFC 9457). Some kinds have more members than these.
final class ProblemSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProblemSchema() {}

    static ObjectNode make() {
        var schema = JSON.objectNode().put("type", "object");
        schema.putArray("required").add("type").add("title").add("status").add("detail");
        var properties = schema.putObject("properties");
        var types = properties.putObject("type").put("type", "string").putArray("enum");
        Arrays.stream(ProblemType.values()).forEach(type -> types.add(type.uri().toString()));
        List.of("title", "detail", "instance")
                .forEach(text -> properties.putObject(text).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        properties.putObject("errors").put("type", "array").set("items", fault());
        return schema;
    }

    private static ObjectNode fault() {
        var fault = JSON.objectNode().put("type", "object");
        fault.putArray("required").add("pointer").add("parameter").add("code").add("detail");
        var properties = fault.putObject("properties");
        List.of("pointer", "parameter")
                .forEach(place -> properties
                        .putObject(place)
                        .putArray("type")
                        .add("string")
                        .add("null"));
        List.of("entry", "locale", "code", "detail")
                .forEach(text -> properties.putObject(text).put("type", "string"));
        return fault;
    }
}
