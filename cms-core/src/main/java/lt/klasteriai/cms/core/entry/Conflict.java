package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Why a change cannot be merged with what happened since.
///
/// @param pointers the parts of the content that both sides changed, or that the change would undo
/// @param base the revision that the change was based on; null when the entry never had that version or the revision
///     was thinned out since
/// @param ofBase the values there, by pointer, null where there was none
/// @param theirs the values as they are now
/// @param yours the values as they were wanted
public record Conflict(
        List<String> pointers,
        @Nullable Revision base,
        Map<String, JsonNode> ofBase,
        Map<String, JsonNode> theirs,
        Map<String, JsonNode> yours) {}
