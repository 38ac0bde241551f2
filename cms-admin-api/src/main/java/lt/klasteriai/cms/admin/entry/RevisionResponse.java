package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import lt.klasteriai.cms.core.entry.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A revision of an entry.
///
/// @param number 1, 2, 3 …
/// @param note what whoever saved it, or the system, has to say about it
/// @param content absent in lists
@JsonInclude(Include.NON_NULL)
record RevisionResponse(
        int number,
        Instant at,
        String by,
        @Nullable String note,
        @Nullable ObjectNode content) {

    static RevisionResponse without(Revision revision) {
        return with(revision, null);
    }

    static RevisionResponse with(Revision revision, @Nullable ObjectNode content) {
        return new RevisionResponse(revision.number(), revision.at(), revision.by(), revision.note(), content);
    }
}
