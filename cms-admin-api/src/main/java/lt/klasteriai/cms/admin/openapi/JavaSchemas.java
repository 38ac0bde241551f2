package lt.klasteriai.cms.admin.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.model.entry.ContentType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (2020-12) of the records that requests and answers are made of, read off the records themselves.
final class JavaSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String REQUEST = "Request";

    private final Map<String, ObjectNode> named = new TreeMap<>();

    /// The schemas that others refer to, by name.
    Map<String, ObjectNode> named() {
        return named;
    }

    static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /// @param contentType what the content in it is; null when it is of any type
    ObjectNode of(Type type, @Nullable ContentType contentType) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric(generic, contentType);
            case Class<?> plain -> ofClass(plain, contentType);
            default -> throw new IllegalArgumentException("no schema for " + type);
        };
    }

    private ObjectNode ofGeneric(ParameterizedType type, @Nullable ContentType contentType) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            var array = JSON.objectNode().put("type", "array");
            array.set("items", of(arguments[0], contentType));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            var object = JSON.objectNode().put("type", "object");
            object.set("propertyNames", of(arguments[0], contentType));
            object.set("additionalProperties", of(arguments[1], contentType));
            return object;
        }
        return ofRecord(raw, arguments[0], contentType);
    }

    private ObjectNode ofClass(Class<?> type, @Nullable ContentType contentType) {
        if (type == JsonNode.class || type == ObjectNode.class) {
            return contentType == null ? JSON.objectNode() : reference(Schemas.contentName(contentType));
        }
        if (type == Object.class) {
            return JSON.objectNode();
        }
        if (type.isEnum()) {
            var words = JSON.objectNode().put("type", "string");
            words.set("enum", MAPPER.valueToTree(type.getEnumConstants()));
            return words;
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return JSON.objectNode().put("type", "string").put("format", "date-time");
        }
        if (type.isSealed()) {
            var either = JSON.objectNode();
            var kinds = either.putArray("anyOf");
            for (var kind : type.getPermittedSubclasses()) {
                kinds.add(ofClass(kind, contentType));
            }
            return either;
        }
        if (!type.isRecord()) {
            return JSON.objectNode().put("type", simpleType(type));
        }
        return valueOf(type).map(value -> of(value, contentType)).orElseGet(() -> ofRecord(type, null, contentType));
    }

    /// What a record is written as when it is written as one value.
    private static Optional<Class<?>> valueOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }

    private static String simpleType(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                ? "integer"
                : "string";
    }

    private ObjectNode ofRecord(Class<?> type, @Nullable Type argument, @Nullable ContentType contentType) {
        var name = nameOf(type, argument, contentType);
        if (!named.containsKey(name)) {
            var schema = JSON.objectNode().put("type", "object");
            named.put(name, schema);
            describe(schema, type, argument, contentType);
        }
        return reference(name);
    }

    private void describe(
            ObjectNode schema, Class<?> type, @Nullable Type argument, @Nullable ContentType contentType) {
        var properties = schema.putObject("properties");
        var required = JSON.arrayNode();
        for (var component : type.getRecordComponents()) {
            var declared = component.getGenericType();
            var actual = declared instanceof TypeVariable<?>
                    ? Objects.requireNonNull(argument)
                    : resolved(declared, argument);
            var property = of(actual, contentType);
            properties.set(component.getName(), canBeNull(type, component) ? orNull(property) : property);
            if (isRequired(type, component)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        schema.put("additionalProperties", false);
    }

    /// The type with the record's own type argument in the place of its variable.
    private static Type resolved(Type declared, @Nullable Type argument) {
        if (declared instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?>) {
            return new ListOf(Objects.requireNonNull(argument));
        }
        return declared;
    }

    private record ListOf(Type element) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return Collection.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        if (isRequest(type)) {
            var given = component.getAccessor().getAnnotation(JsonProperty.class);
            return given != null && given.required();
        }
        return !isNullable(component) || !leavesNullsOut(type);
    }

    private static boolean canBeNull(Class<?> type, RecordComponent component) {
        return isNullable(component) && (isRequest(type) || !leavesNullsOut(type));
    }

    private static boolean isRequest(Class<?> type) {
        return type.getSimpleName().endsWith(REQUEST);
    }

    private static boolean leavesNullsOut(Class<?> type) {
        return type.isAnnotationPresent(JsonInclude.class);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        var either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
        return either;
    }

    /// Records that hold content, in whatever depth, are described once per content type.
    private static String nameOf(Class<?> type, @Nullable Type argument, @Nullable ContentType contentType) {
        var own = type.getSimpleName();
        var name = argument instanceof Class<?> item ? item.getSimpleName() + own : own;
        return contentType != null && (holdsContent(type) || holdsContent(argument))
                ? Schemas.contentName(contentType) + name
                : name;
    }

    private static boolean holdsContent(@Nullable Type type) {
        return type instanceof Class<?> plain
                && plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                        .anyMatch(component -> JsonNode.class.isAssignableFrom(component.getType()));
    }
}
