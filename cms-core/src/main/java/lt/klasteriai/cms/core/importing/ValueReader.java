package lt.klasteriai.cms.core.importing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the value of a field in a content file into the JSON that content has in its place.
@FunctionalInterface
interface ValueReader {

    /// For values that stand in the file as they do in content.
    ValueReader AS_IS = (value, around) -> value;

    /// What a value may be read with.
    ///
    /// @param row the whole row
    /// @param before what the entry holds in this place so far; a missing node when it holds nothing
    record Around(ObjectNode row, JsonNode before) {}

    /// @throws BadValue when the value cannot be taken over
    JsonNode read(JsonNode value, Around around);
}
