package lt.klasteriai.cms.core.preview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What readers would get.
public sealed interface PreviewAnswer {

    /// An entry or a list, in the delivery API's shape.
    ///
    /// @param languages those of the entries in it
    record Content(JsonNode json, Set<LocaleTag> languages) implements PreviewAnswer {

        /// The very bytes that the delivery API would send.
        public byte[] bytes() {
            return JsonMapper.shared().writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// The entry has another address.
    ///
    /// @param slug its present one
    record Moved(String slug) implements PreviewAnswer {}

    /// The entry would be withdrawn, or is.
    record Withdrawn() implements PreviewAnswer {}

    /// There is no such entry.
    record Missing() implements PreviewAnswer {}

    /// Whatever is there, it is not among the entries that can be seen.
    record NotNamed() implements PreviewAnswer {}
}
