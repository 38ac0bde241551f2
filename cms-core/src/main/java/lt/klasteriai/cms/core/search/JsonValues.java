package lt.klasteriai.cms.core.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds values and text in a delivered entry.
final class JsonValues {

    private static final String ANY = "*";

    /// Properties for programs, which hold no words that a reader sees.
    private static final Set<String> NO_WORDS = Set.of(
            "id",
            "type",
            "locale",
            "slug",
            "href",
            "html",
            "key",
            "alternates",
            "publishedAt",
            "firstPublishedAt",
            "updatedAt",
            "originallyPublishedAt");

    private JsonValues() {}

    /// The scalars at a pointer in which `*` is any array index, as text.
    static Stream<String> at(JsonNode entry, String pointer) {
        return nodes(entry, pointer)
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asString);
    }

    /// All that stands at such a pointer.
    static Stream<JsonNode> nodes(JsonNode entry, String pointer) {
        return nodes(entry, List.of(pointer.substring(1).split("/")));
    }

    private static Stream<JsonNode> nodes(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return Stream.of(node);
        }
        var rest = path.subList(1, path.size());
        if (path.getFirst().equals(ANY)) {
            return node.isArray() ? node.valueStream().flatMap(each -> nodes(each, rest)) : Stream.empty();
        }
        return nodes(node.path(path.getFirst()), rest);
    }

    /// All text that a reader sees.
    static Stream<String> words(JsonNode node) {
        if (node.isString()) {
            return Stream.of(node.asString());
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(property -> !NO_WORDS.contains(property.getKey()))
                    .flatMap(property -> words(property.getValue()));
        }
        return node.valueStream().flatMap(JsonValues::words);
    }
}
