package lt.klasteriai.cms.delivery.clients;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// One generated source file.
///
/// @param body all below the imports
record JavaFile(String folder, String name, String body) {

    private static final String HEAD =
            "// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.\n";

    static final String CLIENT = "lt.klasteriai.cms.client";
    static final String CONTENT = CLIENT + ".content";
    private static final String QUERY = CLIENT + ".query.";
    private static final String ANNOTATION = "com.fasterxml.jackson.annotation.";

    /// What bodies may name by its simple name.
    private static final List<String> TYPES = List.of(
            ANNOTATION + "JsonEnumDefaultValue",
            ANNOTATION + "JsonSubTypes",
            ANNOTATION + "JsonTypeInfo",
            ANNOTATION + "JsonValue",
            "java.math.BigDecimal",
            "java.net.URI",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.OffsetDateTime",
            "java.time.temporal.TemporalAccessor",
            "java.util.List",
            QUERY + "CodeField",
            QUERY + "Facet",
            QUERY + "Field",
            QUERY + "Language",
            QUERY + "Order",
            QUERY + "PlaceField",
            QUERY + "RangeField",
            QUERY + "Relation",
            QUERY + "TextField",
            QUERY + "Word",
            "org.jspecify.annotations.Nullable");

    /// Its path from the root of the sources.
    String path() {
        return folder.replace('.', '/') + "/" + name + ".java";
    }

    /// @param others more types that the body may name
    String source(Stream<String> others) {
        var imports = Stream.concat(TYPES.stream(), others)
                .sorted()
                .filter(type -> body.matches("(?s).*\\b" + type.substring(type.lastIndexOf('.') + 1) + "\\b.*"))
                .map(type -> "import " + type + ";\n")
                .collect(joining());
        return HEAD + "package " + folder + ";\n\n" + imports + (imports.isEmpty() ? "" : "\n") + body;
    }
}
