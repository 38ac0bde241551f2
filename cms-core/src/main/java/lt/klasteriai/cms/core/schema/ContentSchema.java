package lt.klasteriai.cms.core.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.contenttype.ContentClasses;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.RichText;
import tools.jackson.databind.node.ObjectNode;

/// The schema of content as editors write it: strict, as its reading is.
@RequiredArgsConstructor
final class ContentSchema {

    private final Definitions definitions;

    /// A reference to the schema of the type's content.
    static ObjectNode rootOf(Definitions definitions, ContentType type) {
        return new ContentSchema(definitions).schema(Shape.ofType(type));
    }

    static String nameOf(ContentType type) {
        return nameOf(ContentClasses.of(type));
    }

    private static String nameOf(Class<?> type) {
        return Definitions.nameOf(type) + "Content";
    }

    private ObjectNode schema(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> ScalarSchema.of(scalar);
            case ReferenceTo reference -> Definitions.ofType("string");
            case TermOf term -> Definitions.ofType("string");
            case LocalizedOf localized -> localized(schema(localized.value()));
            case ListOf list -> Definitions.listOf(schema(list.element()));
            case RecordOf owner -> definitions.refer(nameOf(owner.type()), () -> record(owner, Map.of()));
            case RichTextValue richText -> definitions.refer("RichTextContent", this::richText);
            case OneOf oneOf -> definitions.refer(nameOf(oneOf.type()), () -> oneOf(oneOf));
        };
    }

    private static ObjectNode localized(ObjectNode value) {
        var perLocale = new LinkedHashMap<String, ObjectNode>();
        Arrays.stream(LocaleTag.values()).forEach(locale -> perLocale.put(locale.tag(), value));
        return strict(Definitions.record(perLocale, List.of()));
    }

    /// @param discriminator properties beside those of the fields, all of them required
    private ObjectNode record(RecordOf shape, Map<String, ObjectNode> discriminator) {
        var properties = new LinkedHashMap<>(discriminator);
        shape.fields().forEach(field -> properties.put(field.name(), schema(field.shape())));
        var required = new ArrayList<>(discriminator.keySet());
        shape.fields().stream().filter(Field::required).map(Field::name).forEach(required::add);
        return strict(Definitions.record(properties, required));
    }

    private ObjectNode oneOf(OneOf shape) {
        return Definitions.oneOf(shape.alternatives().entrySet().stream()
                .map(each -> alternative(shape.property(), each.getKey(), each.getValue()))
                .toList());
    }

    private ObjectNode alternative(String property, String word, RecordOf shape) {
        return definitions.refer(
                nameOf(shape.type()), () -> record(shape, Map.of(property, Definitions.constant(word))));
    }

    private ObjectNode richText() {
        return Definitions.oneOf(List.of(
                formatted("document", definitions.refer("RichTextDocument", this::document)),
                formatted("markdown", Definitions.ofType("string")),
                formatted("html", Definitions.ofType("string"))));
    }

    private ObjectNode document() {
        return record(Shape.of(RichText.class), Map.of());
    }

    private static ObjectNode formatted(String format, ObjectNode value) {
        var properties = new LinkedHashMap<String, ObjectNode>();
        properties.put("format", Definitions.constant(format));
        properties.put("value", value);
        return strict(Definitions.record(properties, List.of("format", "value")));
    }

    private static ObjectNode strict(ObjectNode schema) {
        return schema.put("additionalProperties", false);
    }
}
