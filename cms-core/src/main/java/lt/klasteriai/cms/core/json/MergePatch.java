package lt.klasteriai.cms.core.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Applies merge patches (RFC 7396). Neither the target nor the patch is changed.
public final class MergePatch {

    private MergePatch() {}

    /// The target with the patch's members in place of its own; a null member takes its namesake away.
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? copyOf(object) : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), apply(merged.path(change.getKey()), change.getValue()));
            }
        }
        return merged;
    }

    /// Shallow: what the patch does not reach is shared, what it reaches is copied on the way.
    private static ObjectNode copyOf(ObjectNode object) {
        return JsonNodeFactory.instance.objectNode().setAll(object);
    }
}
