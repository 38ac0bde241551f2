package lt.klasteriai.cms.core.content;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the JSON that editors write into content, strictly, and back. Also the stored form. Thread-safe.
@Component
@SuppressWarnings("DoNotCallSuggester")
public final class ContentCodec {

    /// Reads content of this type. Null means absent; nothing is converted or corrected silently.
    ///
    /// @throws InvalidContent with everything that is wrong with its shape
    public Content read(ContentType type, JsonNode json) {
        throw new InvalidContent(java.util.List.of());
    }

    /// Writes content so that reading it again gives an equal one. Absent and empty members are left out.
    public ObjectNode write(Content content) {
        throw new InvalidContent(java.util.List.of());
    }

    /// The JSON that results from applying an RFC 7396 merge patch to content; still to be read.
    public ObjectNode merge(Content base, JsonNode mergePatch) {
        throw new InvalidContent(java.util.List.of());
    }
}
