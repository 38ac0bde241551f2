package lt.klasteriai.cms.core.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Named schemas that refer to each other, each made once.
@RequiredArgsConstructor
final class Definitions {

    /// What stands before the name in a reference.
    private final String prefix;

    private final Map<String, ObjectNode> named = new LinkedHashMap<>();

    /// A reference to the schema of this name, which is made where it is not yet known. It may refer to itself.
    ObjectNode refer(String name, Supplier<ObjectNode> schema) {
        if (!named.containsKey(name)) {
            named.put(name, object());
            named.put(name, schema.get());
        }
        return object().put("$ref", prefix + name);
    }

    ObjectNode all() {
        var all = object();
        named.forEach(all::set);
        return all;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode ofType(String type) {
        return object().put("type", type);
    }

    static ObjectNode listOf(ObjectNode element) {
        return ofType("array").set("items", element);
    }

    static ObjectNode constant(String value) {
        return object().put("const", value);
    }

    /// An object with these properties.
    static ObjectNode record(Map<String, ObjectNode> properties, List<String> required) {
        var schema = ofType("object");
        properties.forEach(schema.putObject("properties")::set);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    /// The name of a class: with that of the one it is declared in, where there is one.
    static String nameOf(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    static ObjectNode oneOf(List<ObjectNode> alternatives) {
        var schema = object();
        schema.putArray("oneOf").addAll(alternatives);
        return schema;
    }
}
