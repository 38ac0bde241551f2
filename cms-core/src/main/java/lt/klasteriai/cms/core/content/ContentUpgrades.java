package lt.klasteriai.cms.core.content;

import java.util.List;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.node.ObjectNode;

/// The history of the model: how content that an earlier version of it wrote becomes content of today.
///
/// Stored content is never rewritten for it. Each copy says which version of the model wrote it, and the steps from
/// there on are taken whenever it is read.
///
/// @param steps the first leads from version 1 of the model to version 2, and so on
public record ContentUpgrades(List<ContentUpgrade> steps) {

    /// Those of this program. A change of the model that cannot read what is stored adds its step at the end.
    public static final ContentUpgrades ALL = new ContentUpgrades(List.of());

    private static final int FIRST_VERSION = 1;

    public ContentUpgrades {
        steps = List.copyOf(steps);
    }

    int modelVersion() {
        return FIRST_VERSION + steps.size();
    }

    ObjectNode upgraded(ContentType type, ObjectNode json, int writtenBy) {
        if (writtenBy > modelVersion()) {
            throw new NewerModel(writtenBy, modelVersion());
        }
        var upgraded = writtenBy == modelVersion() ? json : json.deepCopy();
        for (var step : steps.subList(writtenBy - FIRST_VERSION, steps.size())) {
            upgraded = step.apply(type, upgraded);
        }
        return upgraded;
    }
}
