package lt.klasteriai.cms.delivery.description;

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
        var schema = string();
        var values = schema.putArray("enum");
        for (var word : words) {
            values.add(word);
        }
        return schema;
    }

    static ObjectNode arrayOf(ObjectNode items) {
        ObjectNode schema = object().put("type", "array");
        return schema.set("items", items);
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
