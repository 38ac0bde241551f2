package lt.klasteriai.cms.core.difference;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Content taken apart into what two people can change without touching each other: a part is a field, or a field in
/// one locale. A list is one part, and so is a rich text in its locale. A nested record is one part too, but for its
/// localized fields: these are parts of their own that lie within it.
final class Parts {

    private static final String STEP = "/";

    private final SortedMap<String, JsonNode> values = new TreeMap<>();

    private Parts() {}

    /// The parts that are there, by pointer; a part sorts before those that lie within it.
    static SortedMap<String, JsonNode> of(ContentType type, ObjectNode content) {
        var parts = new Parts();
        parts.takeFields(Shape.ofType(type), content, "");
        return parts.values;
    }

    /// What lies at this pointer when the content is put together of these parts again.
    static ObjectNode joined(SortedMap<String, JsonNode> parts) {
        var content = JsonNodeFactory.instance.objectNode();
        parts.forEach((pointer, value) -> put(content, pointer, value));
        return content;
    }

    /// Whether one of the pointers is the other or lies within it.
    static boolean touch(String one, String other) {
        return one.equals(other) || one.startsWith(other + STEP) || other.startsWith(one + STEP);
    }

    private void takeFields(RecordOf shape, ObjectNode owner, String at) {
        for (var field : shape.fields()) {
            var value = owner.path(field.name());
            if (!value.isMissingNode()) {
                take(field, value, at + STEP + field.name());
            }
        }
    }

    private void take(Field field, JsonNode value, String at) {
        switch (field.shape()) {
            case LocalizedOf _ ->
                value.properties().forEach(each -> values.put(at + STEP + each.getKey(), each.getValue()));
            case RecordOf record -> takeRecord(record, (ObjectNode) value, at);
            default -> values.put(at, value);
        }
    }

    private void takeRecord(RecordOf shape, ObjectNode value, String at) {
        var rest = value.deepCopy();
        for (var field : shape.fields()) {
            if (field.shape() instanceof LocalizedOf && rest.has(field.name())) {
                take(field, rest.remove(field.name()), at + STEP + field.name());
            }
        }
        values.put(at, rest);
    }

    private static void put(ObjectNode content, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf(STEP);
        var owner = content;
        for (var step : pointer.substring(0, last).split(STEP, -1)) {
            owner = step.isEmpty() ? owner : owner.withObjectProperty(step);
        }
        // a record that comes before its own localized fields is written into, so it must not be the caller's
        owner.set(pointer.substring(last + 1), value instanceof ObjectNode object ? object.deepCopy() : value);
    }

    static boolean differ(Map<String, JsonNode> one, Map<String, JsonNode> other, String pointer) {
        var value = one.get(pointer);
        return value == null ? other.containsKey(pointer) : !value.equals(other.get(pointer));
    }
}
