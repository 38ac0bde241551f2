package lt.klasteriai.cms.core.content;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes content along its shape, in the order of the fields; what is absent or empty is left out.
final class ContentWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ContentWriter() {}

    static ObjectNode writeRecord(RecordOf shape, Object owner) {
        var json = NODES.objectNode();
        for (var field : shape.fields()) {
            var value = field.in(owner);
            if (value != null && !isEmpty(value)) {
                json.set(field.name(), write(field.shape(), value));
            }
        }
        return json;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case List<?> list -> list.isEmpty();
            case Localized<?> localized -> localized.values().isEmpty();
            default -> false;
        };
    }

    private static JsonNode write(Shape shape, Object value) {
        return switch (shape) {
            case Scalar scalar -> Scalars.write(value);
            case ReferenceTo reference -> Scalars.write(value);
            case TermOf term -> Scalars.write(value);
            case RichTextValue richText -> writeRichText((RichText) value);
            case LocalizedOf localized -> writeLocalized(localized.value(), ((Localized<?>) value).values());
            case ListOf list -> writeList(list.element(), (List<?>) value);
            case RecordOf owner -> writeRecord(owner, value);
            case OneOf oneOf -> writeOneOf(oneOf, value);
        };
    }

    private static ObjectNode writeRichText(RichText richText) {
        return NODES.objectNode()
                .put("format", "document")
                .set("value", writeRecord(Shape.of(RichText.class), richText));
    }

    private static ObjectNode writeLocalized(Shape shape, Map<LocaleTag, ?> values) {
        var json = NODES.objectNode();
        values.forEach((locale, value) -> json.set(locale.tag(), write(shape, value)));
        return json;
    }

    private static ArrayNode writeList(Shape shape, List<?> elements) {
        var json = NODES.arrayNode(elements.size());
        elements.forEach(element -> json.add(write(shape, element)));
        return json;
    }

    private static ObjectNode writeOneOf(OneOf shape, Object value) {
        for (var alternative : shape.alternatives().entrySet()) {
            if (alternative.getValue().type().isInstance(value)) {
                var json = NODES.objectNode().put(shape.property(), alternative.getKey());
                return json.setAll(writeRecord(alternative.getValue(), value));
            }
        }
        throw new IllegalStateException("an alternative is not declared in its sealed interface");
    }
}
