package lt.klasteriai.cms.admin.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import lt.klasteriai.cms.core.entry.Comment;
import org.jspecify.annotations.Nullable;

/// What somebody said of a place in an entry.
///
/// @param pointer into the entry as it was at that revision
/// @param resolvedBy who said that it is dealt with; absent while nobody did
@JsonInclude(Include.NON_NULL)
record CommentResponse(
        String id,
        String pointer,
        int revision,
        String text,
        String by,
        Instant at,
        boolean resolved,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    static CommentResponse of(Comment comment) {
        var resolution = comment.resolution();
        return new CommentResponse(
                comment.id(),
                "/content" + comment.pointer(),
                comment.revision(),
                comment.text(),
                comment.by(),
                comment.at(),
                resolution != null,
                resolution == null ? null : resolution.by(),
                resolution == null ? null : resolution.at());
    }
}
