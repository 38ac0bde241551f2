package lt.klasteriai.cms.core.content;

import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.node.ObjectNode;

/// A step from one version of the model to the next, for content that was stored before it.
@FunctionalInterface
public interface ContentUpgrade {

    /// @param json content as the version before wrote it; a copy that may be changed
    /// @return content as the next version would have written it
    ObjectNode apply(ContentType type, ObjectNode json);
}
