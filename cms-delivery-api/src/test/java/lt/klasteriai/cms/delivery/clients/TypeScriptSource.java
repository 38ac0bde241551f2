package lt.klasteriai.cms.delivery.clients;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lt.klasteriai.cms.delivery.clients.Description.Filter;
import tools.jackson.databind.JsonNode;

/// The types of the TypeScript client.
final class TypeScriptSource {

    private static final String HEAD = """
            // Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
            import type { ByOperator, Filter, Instant } from './query.js';
            """;

    private final Description description;
    private final StringBuilder source = new StringBuilder(HEAD);

    private TypeScriptSource(Description description) {
        this.description = description;
    }

    static String of(Description description) {
        var writing = new TypeScriptSource(description);
        description.schemas().forEach(writing::component);
        writing.operators();
        writing.contentTypes();
        writing.words();
        return writing.source.toString();
    }

    private void component(String name, JsonNode schema) {
        if (schema.has("properties")) {
            source.append("\nexport interface ")
                    .append(name)
                    .append(' ')
                    .append(object(schema, ""))
                    .append('\n');
        } else {
            source.append("\nexport type ")
                    .append(name)
                    .append(" = ")
                    .append(type(schema, ""))
                    .append(";\n");
        }
    }

    private static String object(JsonNode schema, String indent) {
        var required = Description.required(schema);
        var inner = indent + "  ";
        return Description.inOrder(schema.path("properties")).entrySet().stream()
                .map(each -> inner + "readonly " + each.getKey() + (required.contains(each.getKey()) ? "" : "?") + ": "
                        + type(each.getValue(), inner) + ";\n")
                .collect(joining("", "{\n", indent + "}"));
    }

    private static String type(JsonNode schema, String indent) {
        var component = Description.componentOf(schema);
        if (!component.isEmpty()) {
            return component;
        }
        if (schema.has("const")) {
            return quoted(schema.path("const").asString());
        }
        if (schema.has("enum")) {
            return union(Description.words(schema));
        }
        if (schema.has("oneOf")) {
            return schema.path("oneOf")
                    .valueStream()
                    .map(each -> type(each, indent))
                    .collect(joining(" | "));
        }
        if (schema.path("type").isArray()) {
            return schema.path("type").valueStream().map(JsonNode::asString).collect(joining(" | "));
        }
        return switch (schema.path("type").asString()) {
            case "array" -> "readonly " + inArray(type(schema.path("items"), indent)) + "[]";
            case "object" -> object(schema, indent);
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "string" -> "string";
            default -> throw new IllegalArgumentException("no type for " + schema);
        };
    }

    private static String inArray(String type) {
        return type.contains(" | ") ? "(" + type + ")" : type;
    }

    /// One type for all operators, since each takes the same wherever it is: a value of the field, several of them, or
    /// something of its own.
    private void operators() {
        source.append("\n/** What the operators of filters take; `V` is what the field's own values are. */\n")
                .append("export interface Operators<V> {\n");
        description.types().stream()
                .flatMap(type -> type.filters().stream())
                .flatMap(filter -> filter.operators().keySet().stream())
                .distinct()
                .forEach(word -> source.append("  readonly ")
                        .append(word)
                        .append(": ")
                        .append(operand(word))
                        .append(";\n"));
        source.append("}\n");
    }

    private String operand(String operator) {
        var filters = description.types().stream()
                .flatMap(type -> type.filters().stream())
                .filter(filter -> filter.operators().containsKey(operator))
                .toList();
        if (filters.stream().allMatch(filter -> filter.value().equals(taken(filter, operator)))) {
            return "V";
        }
        if (filters.stream()
                .allMatch(
                        filter -> filter.value().equals(taken(filter, operator).path("items")))) {
            return "readonly V[]";
        }
        var types = filters.stream()
                .map(filter -> type(taken(filter, operator), ""))
                .distinct()
                .toList();
        if (types.size() != 1) {
            throw new IllegalStateException("the operator " + operator + " takes now this, now that: " + types);
        }
        return types.getFirst();
    }

    private static JsonNode taken(Filter filter, String operator) {
        return Objects.requireNonNull(filter.operators().get(operator));
    }

    private void contentTypes() {
        source.append("\n/** Every content type: what its entries are and what its lists can be asked for. */\n")
                .append("export interface ContentTypes {\n");
        for (var type : description.types()) {
            source.append("  readonly ").append(type.name()).append(": {\n");
            source.append("    readonly entry: ").append(type.entry()).append(";\n");
            source.append("    readonly filter: {\n");
            type.filters()
                    .forEach(filter -> source.append("      readonly ")
                            .append(filter.name())
                            .append("?: ")
                            .append(filterType(filter))
                            .append(";\n"));
            source.append("    };\n");
            source.append("    readonly sort: ")
                    .append(union(ascending(type.sort())))
                    .append(";\n");
            source.append("    readonly include: ")
                    .append(union(type.include()))
                    .append(";\n");
            source.append("    readonly facets: {\n");
            type.facets()
                    .forEach((name, schema) -> source.append("      readonly ")
                            .append(name)
                            .append(": ")
                            .append(type(schema, ""))
                            .append(";\n"));
            source.append("    };\n  };\n");
        }
        source.append("}\n");
    }

    /// The client lets `-` stand before each.
    private static List<String> ascending(List<String> sort) {
        return sort.stream().filter(name -> !name.startsWith("-")).toList();
    }

    private static String filterType(Filter filter) {
        var operators = union(filter.operators().keySet());
        if (filter.takesSeveral()) {
            return "Filter<" + value(filter) + ", " + operators + ">";
        }
        return filter.operators().containsKey("eq")
                ? value(filter) + " | ByOperator<" + value(filter) + ", " + operators + ">"
                : "ByOperator<never, " + operators + ">";
    }

    private static String value(Filter filter) {
        return filter.kind().equals("instant") ? "Instant" : type(filter.value(), "");
    }

    private void words() {
        source.append("\n/** Where each content type stands in addresses. */\nexport const segments = {\n");
        description
                .types()
                .forEach(type -> source.append("  ")
                        .append(type.name())
                        .append(": ")
                        .append(quoted(type.segment()))
                        .append(",\n"));
        source.append("} as const satisfies Record<keyof ContentTypes, string>;\n");
        source.append("\nexport type Taxonomy = ")
                .append(union(description.taxonomies()))
                .append(";\n");
    }

    private static String union(Collection<String> words) {
        return words.isEmpty()
                ? "never"
                : words.stream().map(TypeScriptSource::quoted).collect(joining(" | "));
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
