package lt.klasteriai.cms.core.search;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Finds values in a delivered entry.
final class JsonValues {

    private static final String ANY = "*";

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
}
