package lt.klasteriai.cms.delivery.description;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The small JSON Schemas that the description is made of.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode string() {
        return object().put("type", "string");
    }

    static ObjectNode nullableString() {
        var schema = object();
        schema.putArray("type").add("string").add("null");
        return schema;
    }

    static ObjectNode bool() {
        return object().put("type", "boolean");
    }

    static ObjectNode integer(int least, @Nullable Integer most) {
        var schema = object().put("type", "integer").put("minimum", least);
        return most == null ? schema : schema.put("maximum", most);
    }

    static ObjectNode words(String... words) {
        return words(List.of(words));
    }

    static ObjectNode words(Collection<String> words) {
        var schema = string();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    static ObjectNode arrayOf(ObjectNode items) {
        ObjectNode schema = object().put("type", "array");
        return schema.set("items", items);
    }

    /// The same object, which may have this property, too.
    static ObjectNode optional(ObjectNode schema, String name, ObjectNode property) {
        schema.withObject("properties").set(name, property);
        return schema;
    }

    static ObjectNode constant(String value) {
        return object().put("const", value);
    }

    static ObjectNode number() {
        return object().put("type", "number");
    }

    static ObjectNode allOf(ObjectNode... parts) {
        var schema = object();
        schema.putArray("allOf").addAll(List.of(parts));
        return schema;
    }

    static ObjectNode reference(String component) {
        return object().put("$ref", "#/components/schemas/" + component);
    }

    /// An object all of whose properties are there.
    ///
    /// @param namesAndSchemas names and schemas by turns
    static ObjectNode record(Object... namesAndSchemas) {
        var schema = object().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (int at = 0; at < namesAndSchemas.length; at += 2) {
            properties.set((String) namesAndSchemas[at], (ObjectNode) namesAndSchemas[at + 1]);
            required.add((String) namesAndSchemas[at]);
        }
        return schema;
    }
}
