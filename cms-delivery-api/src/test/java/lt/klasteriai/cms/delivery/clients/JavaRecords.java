package lt.klasteriai.cms.delivery.clients;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The schemas of the description as records, and as sealed interfaces where one of several is meant.
final class JavaRecords {

    private static final List<String> LANGUAGES = List.of("lt", "en");

    private final Map<String, JsonNode> schemas;

    JavaRecords(Description description) {
        this.schemas = description.schemas();
    }

    /// The source of a component, below its imports.
    String of(String name) {
        var schema = schema(name);
        return schema.has("oneOf") ? choice(name, schema) : record(name, schema);
    }

    private JsonNode schema(String name) {
        return Objects.requireNonNull(schemas.get(name));
    }

    /// The Java type of a closed list: the one that belongs to this component where there is one, else to any.
    String wordsOf(String component, List<String> words) {
        if (words.equals(LANGUAGES)) {
            return "Language";
        }
        return Stream.concat(Stream.of(component), schemas.keySet().stream())
                .flatMap(owner -> properties(owner).entrySet().stream()
                        .filter(property ->
                                Description.words(property.getValue()).equals(words))
                        .map(property -> owner + "." + JavaNames.nested(property.getKey(), false)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no delivered property has the words " + words));
    }

    private Map<String, JsonNode> properties(String component) {
        return Description.inOrder(schema(component).path("properties"));
    }

    private String record(String name, JsonNode schema) {
        var choices = choicesOf(name);
        return "public " + record(name, schema, choices.isEmpty() ? "" : " implements " + String.join(", ", choices));
    }

    private String record(String name, JsonNode schema, String interfaces) {
        var required = Description.required(schema);
        var properties = Description.inOrder(schema.path("properties"));
        var components = properties.entrySet().stream()
                .filter(each -> !each.getValue().has("const"))
                .map(each -> component(each.getKey(), each.getValue(), required.contains(each.getKey())))
                .collect(joining(", "));
        var members = new StringBuilder();
        properties.forEach((property, value) -> members.append(member(property, value)));
        return "record " + name + "(" + components + ")" + interfaces + " {\n" + constructor(name, properties) + members
                + "}\n";
    }

    private static String component(String property, JsonNode schema, boolean required) {
        if (isList(schema)) {
            return type(property, schema) + " " + property;
        }
        var sure = required && !schema.path("type").isArray();
        var type = type(property, schema);
        return (sure ? unboxed(type) : "@Nullable " + type) + " " + property;
    }

    private static String unboxed(String type) {
        return switch (type) {
            case "Long" -> "long";
            case "Boolean" -> "boolean";
            default -> type;
        };
    }

    /// Lists are never null and cannot be changed.
    private static String constructor(String name, Map<String, JsonNode> properties) {
        var copies = properties.entrySet().stream()
                .filter(each -> isList(each.getValue()))
                .map(each -> "%1$s = %1$s == null ? List.of() : List.copyOf(%1$s);%n".formatted(each.getKey()))
                .collect(joining());
        return copies.isEmpty() ? "" : "public " + name + " {\n" + copies + "}\n\n";
    }

    private String member(String property, JsonNode schema) {
        if (schema.has("const")) {
            return "@Override%npublic String %s() {%nreturn \"%s\";%n}%n%n"
                    .formatted(property, schema.path("const").asString());
        }
        var element = isList(schema) ? schema.path("items") : schema;
        var name = JavaNames.nested(property, isList(schema));
        var words = Description.words(element);
        if (isWords(property, words)) {
            return "/// One of a closed list, or a word that this version does not know.\npublic " + words(name, words)
                    + "\n";
        }
        return element.has("properties") ? "/// Generated.\npublic " + record(name, element, "") + "\n" : "";
    }

    /// Types of content may be added, and what they are is said by the class of the entry.
    private static boolean isWords(String property, List<String> words) {
        return !words.isEmpty() && !words.equals(LANGUAGES) && !property.equals("type");
    }

    /// A closed list, with room for a word that the server may know one day.
    static String words(String name, List<String> words) {
        var constants = words.stream()
                .map(word -> JavaNames.constant(name, word) + "(\"" + word + "\"),\n")
                .collect(joining());
        return "enum " + name + " implements Word {\n" + constants
                + "@JsonEnumDefaultValue\nUNKNOWN(\"\");\n\nprivate final String word;\n\n" + name
                + "(String word) {\nthis.word = word;\n}\n\n@Override\n@JsonValue\npublic String word() {\n"
                + "return word;\n}\n}\n";
    }

    private static boolean isList(JsonNode schema) {
        return schema.path("type").asString("").equals("array");
    }

    private static String type(String property, JsonNode schema) {
        var component = Description.componentOf(schema);
        if (!component.isEmpty()) {
            return component;
        }
        var words = Description.words(schema);
        if (words.equals(LANGUAGES)) {
            return "Language";
        }
        if (isWords(property, words) || schema.has("properties")) {
            return JavaNames.nested(property, false);
        }
        return switch (schema.path("type").isArray()
                ? "string"
                : schema.path("type").asString()) {
            case "array" -> "List<" + elementType(property, schema.path("items")) + ">";
            case "integer" -> "Long";
            case "number" -> "BigDecimal";
            case "boolean" -> "Boolean";
            case "string" -> text(schema.path("format").asString(""));
            default -> throw new IllegalArgumentException("no type for " + schema);
        };
    }

    private static String elementType(String property, JsonNode items) {
        return Description.words(items).isEmpty() && !items.has("properties")
                ? type(property, items)
                : JavaNames.nested(property, true);
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "OffsetDateTime";
            case "date" -> "LocalDate";
            case "uri" -> "URI";
            default -> "String";
        };
    }

    private String choice(String name, JsonNode schema) {
        var property = schema.at("/discriminator/propertyName").asString();
        var alternatives = alternatives(schema);
        var types = alternatives.entrySet().stream()
                .map(each ->
                        "@JsonSubTypes.Type(value = " + each.getValue() + ".class, name = \"" + each.getKey() + "\")")
                .collect(joining(",\n"));
        return "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"" + property + "\")\n@JsonSubTypes({\n" + types
                + "\n})\npublic sealed interface " + name + " permits "
                + String.join(", ", alternatives.values()) + " {\n" + common(List.copyOf(alternatives.values()))
                + "}\n";
    }

    /// The accessors that all alternatives have.
    private String common(List<String> alternatives) {
        var accessors = new LinkedHashMap<>(accessors(alternatives.getFirst()));
        alternatives.forEach(
                each -> accessors.entrySet().retainAll(accessors(each).entrySet()));
        return accessors.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey() + "();\n")
                .collect(joining("\n"));
    }

    private Map<String, String> accessors(String component) {
        var required = Description.required(schema(component));
        var accessors = new LinkedHashMap<String, String>();
        properties(component).forEach((property, schema) -> {
            if (schema.has("const")) {
                accessors.put(property, "String");
            } else if (!isOwn(property, schema)) {
                accessors.put(
                        property,
                        component(property, schema, required.contains(property)).replaceAll(" [^ ]+$", ""));
            }
        });
        return accessors;
    }

    /// Whether the type of the property is declared within the record.
    private static boolean isOwn(String property, JsonNode schema) {
        var element = isList(schema) ? schema.path("items") : schema;
        return element.has("properties") || isWords(property, Description.words(element));
    }

    private List<String> choicesOf(String component) {
        return schemas.entrySet().stream()
                .filter(each -> alternatives(each.getValue()).containsValue(component))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> alternatives(JsonNode schema) {
        var alternatives = new LinkedHashMap<String, String>();
        schema.at("/discriminator/mapping").properties().forEach(each -> {
            var reference = each.getValue().asString();
            alternatives.put(each.getKey(), reference.substring(reference.lastIndexOf('/') + 1));
        });
        return alternatives;
    }
}
