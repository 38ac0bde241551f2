package lt.klasteriai.cms.delivery.clients;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.clients.Description.Filter;
import lt.klasteriai.cms.delivery.clients.Description.Listed;

/// What the lists of a content type are filtered, sorted and counted by, and what they bring along.
@RequiredArgsConstructor
final class JavaFields {

    private final JavaRecords records;

    static String nameOf(Listed type) {
        return type.entry() + "Fields";
    }

    /// The source below its imports.
    String of(Listed type) {
        var entry = type.entry();
        var filters =
                type.filters().stream().map(filter -> filter(entry, filter)).collect(joining());
        var sort = type.sort().stream().filter(name -> !name.startsWith("-")).toList();
        return "/// What lists of " + type.segment() + " are asked by.\npublic final class " + nameOf(type) + " {\n"
                + filters + "\nprivate " + nameOf(type) + "() {}\n"
                + words("Sort", "Order", entry, sort, "What lists are sorted by.")
                + words("Facets", "Facet", entry, type.facets().keySet(), "Whose values are counted.")
                + words("Include", "Relation", entry, type.include(), "Whose entries can come along.")
                + "}\n";
    }

    private String filter(String entry, Filter filter) {
        var kind = kind(filter.operators().keySet());
        var types = kind.equals("PlaceField") ? entry : entry + ", " + value(entry, filter);
        return "public static final %s<%s> %s = new %s<>(\"%s\");%n"
                .formatted(kind, types, JavaNames.constant("", filter.name()), kind, filter.name());
    }

    private static String kind(Collection<String> operators) {
        if (operators.contains("near")) {
            return "PlaceField";
        }
        if (operators.contains("gte")) {
            return "RangeField";
        }
        if (operators.contains("prefix")) {
            return "CodeField";
        }
        return operators.contains("contains") ? "TextField" : "Field";
    }

    private String value(String entry, Filter filter) {
        var words = Description.words(filter.value());
        return switch (filter.kind()) {
            case "number" -> "Number";
            case "boolean" -> "Boolean";
            case "instant" -> "Instant";
            case "date", "period" -> "TemporalAccessor";
            case "days ahead" -> "Integer";
            default -> words.isEmpty() ? "String" : records.wordsOf(entry, words);
        };
    }

    private static String words(String name, String type, String entry, Collection<String> words, String description) {
        if (words.isEmpty()) {
            return "";
        }
        var constants = words.stream()
                .map(word -> JavaNames.constant(name, word) + "(\"" + word + "\")")
                .toList();
        return "\n/// " + description + "\npublic enum " + name + " implements " + type + "<" + entry + "> {\n"
                + String.join(",\n", constants) + ";\n\nprivate final String text;\n\n" + name
                + "(String text) {\nthis.text = text;\n}\n\n@Override\npublic String text() {\nreturn text;\n}\n}\n";
    }

    /// The method of the client for each content type.
    static String contentTypes(List<Listed> types) {
        var methods = types.stream()
                .map(type -> "/// The %s.%ndefault Entries<%s> %s() {%nreturn entries(%s.class, \"%s\");%n}%n"
                        .formatted(type.segment(), type.entry(), type.name(), type.entry(), type.segment()))
                .collect(joining("\n"));
        return "/// The content types.\ninterface ContentTypes {\n/// The entries of a content type.\n///\n"
                + "/// @param segment where the type stands in addresses\n"
                + "<E extends Entry> Entries<E> entries(Class<E> type, String segment);\n\n" + methods + "}\n";
    }
}
