package lt.klasteriai.cms.core.schema;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.DerivedFields;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.InverseRelations;
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
import lt.klasteriai.cms.model.entry.Withholdable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The schema of an entry as readers get it: text in one locale, references resolved, nothing that is withheld.
@RequiredArgsConstructor
final class DeliveredSchema {

    private final Definitions definitions;

    /// A reference to the schema of the type's delivered entries.
    static ObjectNode rootOf(Definitions definitions, ContentType type) {
        return definitions.refer(nameOf(type), () -> new DeliveredSchema(definitions).entry(type));
    }

    static String nameOf(ContentType type) {
        return Definitions.nameOf(ContentClasses.of(type));
    }

    private ObjectNode entry(ContentType type) {
        var frame = new EntryFrame(type);
        var properties = new LinkedHashMap<String, ObjectNode>();
        properties.putAll(frame.before());
        var shape = Shape.ofType(type);
        properties(shape).forEach(properties::putIfAbsent);
        var sure = sure(shape);
        for (var name : InverseRelations.namesOn(type)) {
            properties.put(name, Definitions.listOf(reference()));
        }
        properties.putAll(frame.after());
        var required = properties.entrySet().stream()
                .filter(each ->
                        frame.requires(each.getKey()) || isList(each.getValue()) || sure.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return Definitions.record(properties, required);
    }

    /// The fields without which the record cannot be, and which are served as they are: not in one locale only, and not
    /// only while what they refer to is public. Those that the clock always decides are among them.
    private static Set<String> sure(RecordOf shape) {
        var given = Arrays.stream(shape.type().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        var sure = new HashSet<>(DerivedFields.alwaysServed(shape.type()));
        shape.fields().stream()
                .filter(field -> field.delivered() && given.contains(field.name()) && isServedAsItIs(field.shape()))
                .forEach(field -> sure.add(field.name()));
        return sure;
    }

    private static boolean isServedAsItIs(Shape shape) {
        return switch (shape) {
            case Scalar _, RichTextValue _ -> true;
            case RecordOf nested -> !Withholdable.class.isAssignableFrom(nested.type());
            case LocalizedOf _, ReferenceTo _, TermOf _, ListOf _, OneOf _ -> false;
        };
    }

    private Map<String, ObjectNode> properties(RecordOf shape) {
        var properties = new LinkedHashMap<String, ObjectNode>();
        shape.fields().stream()
                .filter(Field::delivered)
                .forEach(field -> properties.put(field.name(), schema(field.shape())));
        new TreeMap<>(DerivedFields.of(shape.type()))
                .forEach((name, scalar) -> properties.put(name, ScalarSchema.of(scalar)));
        return properties;
    }

    private ObjectNode schema(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> ScalarSchema.of(scalar);
            case LocalizedOf localized -> schema(localized.value());
            case RichTextValue richText -> definitions.refer("RichText", () -> texts("html", "text"));
            case ReferenceTo to -> reference();
            case TermOf term -> definitions.refer("TermName", () -> texts("key", "name"));
            case ListOf list -> Definitions.listOf(schema(list.element()));
            case RecordOf owner -> definitions.refer(Definitions.nameOf(owner.type()), () -> record(owner));
            case OneOf oneOf ->
                throw new IllegalStateException("only rich text has alternatives, and it is served whole");
        };
    }

    private ObjectNode record(RecordOf shape) {
        var properties = properties(shape);
        var sure = sure(shape);
        var required = properties.entrySet().stream()
                .filter(each -> isList(each.getValue()) || sure.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return Definitions.record(properties, required);
    }

    private ObjectNode reference() {
        return definitions.refer("Reference", () -> texts("id", "type", "slug", "title", "href"));
    }

    /// Lists are served even when they are empty.
    private static boolean isList(ObjectNode schema) {
        return schema.path("type").stringValue("").equals("array");
    }

    private static ObjectNode texts(String... names) {
        var properties = new LinkedHashMap<String, ObjectNode>();
        for (var name : names) {
            properties.put(name, Definitions.ofType("string"));
        }
        return Definitions.record(properties, List.of(names));
    }
}
