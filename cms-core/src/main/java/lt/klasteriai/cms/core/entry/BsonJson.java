package lt.klasteriai.cms.core.entry;

import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Content as JSON, and the same as BSON. Decimals keep every digit and their scale.
final class BsonJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BsonJson() {}

    static Document toBson(JsonNode object) {
        var document = new Document();
        object.properties().forEach(property -> document.append(property.getKey(), toValue(property.getValue())));
        return document;
    }

    private static @Nullable Object toValue(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> toBson(node);
            case ARRAY -> node.values().stream().map(BsonJson::toValue).toList();
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> toNumber(node);
            case NULL, MISSING -> null;
            case BINARY, POJO -> throw new IllegalArgumentException("content has no " + node.getNodeType());
        };
    }

    private static Number toNumber(JsonNode node) {
        return switch (node.numberType()) {
            case INT -> node.intValue();
            case LONG -> node.longValue();
            case FLOAT, DOUBLE -> node.doubleValue();
            case BIG_INTEGER, BIG_DECIMAL -> new Decimal128(node.decimalValue());
        };
    }

    static ObjectNode toJson(Document document) {
        var object = JSON.objectNode();
        document.forEach((name, value) -> object.set(name, toNode(value)));
        return object;
    }

    private static JsonNode toNode(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case Document document -> toJson(document);
            case List<?> list -> toArray(list);
            case String text -> JSON.stringNode(text);
            case Boolean truth -> JSON.booleanNode(truth);
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case Double number -> JSON.numberNode(number);
            case Decimal128 number -> JSON.numberNode(number.bigDecimalValue());
            default -> throw new IllegalStateException("content holds a " + value.getClass());
        };
    }

    private static ArrayNode toArray(List<?> list) {
        var array = JSON.arrayNode();
        list.forEach(element -> array.add(toNode(element)));
        return array;
    }
}
