package lt.klasteriai.cms.core.importing;

import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A merge patch in the making.
///
/// @param json the patch so far
record Patch(ObjectNode json) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    Patch() {
        this(NODES.objectNode());
    }

    static JsonNode text(String value) {
        return NODES.stringNode(value);
    }

    static JsonNode texts(Stream<String> values) {
        var array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /// The value that removes what is there.
    static JsonNode remove() {
        return NODES.nullNode();
    }

    /// @param pointer a JSON Pointer of names only
    void put(String pointer, JsonNode value) {
        var place = JsonPointer.compile(pointer);
        json.withObject(place.head()).set(place.last().getMatchingProperty(), value);
    }
}
