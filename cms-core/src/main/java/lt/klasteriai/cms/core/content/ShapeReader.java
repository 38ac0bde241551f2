package lt.klasteriai.cms.core.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.NotDelivered;
import lt.klasteriai.cms.model.entry.OfTaxonomy;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import org.jspecify.annotations.Nullable;

/// Reads shapes off record classes, each class once.
final class ShapeReader {

    private static final Map<Class<?>, RecordOf> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class, long.class, Long.class, double.class, Double.class, boolean.class, Boolean.class);
    private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, Double.class);

    private ShapeReader() {}

    static RecordOf shapeOf(Class<? extends Record> type) {
        var known = KNOWN.get(type);
        return known != null ? known : read(type);
    }

    private static RecordOf read(Class<? extends Record> type) {
        var fields = Arrays.stream(type.getRecordComponents())
                .flatMap(ShapeReader::fieldsOf)
                .toList();
        var shape = new RecordOf(type, fields);
        var earlier = KNOWN.putIfAbsent(type, shape);
        return earlier != null ? earlier : shape;
    }

    static Map<String, RecordOf> alternativesOf(Class<?> type) {
        var alternatives = new LinkedHashMap<String, RecordOf>();
        for (var each : type.getAnnotation(JsonSubTypes.class).value()) {
            alternatives.put(each.name(), shapeOf(each.value().asSubclass(Record.class)));
        }
        return Collections.unmodifiableMap(alternatives);
    }

    private static Stream<Field> fieldsOf(RecordComponent component) {
        return component.getType() == CommonFields.class
                ? shapeOf(CommonFields.class).fields().stream().map(field -> within(component, field))
                : Stream.of(fieldOf(component));
    }

    private static Field within(RecordComponent component, Field field) {
        var outer = component.getAccessor();
        return new Field(
                field.name(),
                field.shape(),
                field.required(),
                field.delivered(),
                owner -> field.in(Objects.requireNonNull(value(outer, owner))));
    }

    private static Field fieldOf(RecordComponent component) {
        var accessor = component.getAccessor();
        var shape = shapeOf(component.getGenericType(), component);
        return new Field(
                component.getName(),
                shape,
                isRequired(component),
                isDelivered(component),
                owner -> value(accessor, owner));
    }

    /// Records put an empty or customary value in the place of what is absent, or refuse; only numbers of primitive
    /// type
    /// leave them no choice. An absent truth value is false.
    private static boolean isRequired(RecordComponent component) {
        return component.getType().isPrimitive() && component.getType() != boolean.class;
    }

    private static boolean isDelivered(RecordComponent component) {
        return !component.isAnnotationPresent(NotDelivered.class);
    }

    private static Shape shapeOf(Type type, AnnotatedElement component) {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Localized.class
                    ? new LocalizedOf(shapeOf(argument, component))
                    : new ListOf(shapeOf(argument, component));
        }
        return shapeOfClass((Class<?>) type, component);
    }

    private static Shape shapeOfClass(Class<?> type, AnnotatedElement component) {
        if (type == RichText.class) {
            return new RichTextValue();
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return new OneOf(type.getAnnotation(JsonTypeInfo.class).property(), type);
        }
        if (type == EntryId.class && component.isAnnotationPresent(Refers.class)) {
            var refers = component.getAnnotation(Refers.class);
            return new ReferenceTo(Set.of(refers.value()), refers.inverse());
        }
        if (type == TermKey.class && component.isAnnotationPresent(OfTaxonomy.class)) {
            return new TermOf(component.getAnnotation(OfTaxonomy.class).value());
        }
        return type.isRecord() && jsonValueOf(type) == null
                ? shapeOf(type.asSubclass(Record.class))
                : new Scalar(BOXES.getOrDefault(type, type), kindOf(type));
    }

    private static Kind kindOf(Class<?> type) {
        var standsFor = jsonValueOf(type);
        var box = BOXES.getOrDefault(standsFor == null ? type : standsFor, standsFor == null ? type : standsFor);
        if (INTEGERS.contains(box)) {
            return Kind.INTEGER;
        }
        if (NUMBERS.contains(box)) {
            return Kind.NUMBER;
        }
        return box == Boolean.class ? Kind.BOOLEAN : Kind.TEXT;
    }

    /// The type that a value object stands in JSON as; null for one that has no such type.
    private static @Nullable Class<?> jsonValueOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElse(null);
    }

    private static @Nullable Object value(Method accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a content record cannot be read", e);
        }
    }
}
