package lt.klasteriai.cms.admin.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;

/// What somebody says of a place in an entry.
///
/// @param pointer where, as a JSON Pointer into the entry, e.g. `/content/title/lt`; `/content` for the whole of it
/// @param text at most 2,000 characters
record CommentRequest(
        @JsonProperty(required = true) String pointer,
        @JsonProperty(required = true) String text) {

    private static final String CONTENT = "/content";

    CommentRequest {
        if (!pointer.equals(CONTENT) && !pointer.startsWith(CONTENT + "/")) {
            throw new RequestRefused(
                    ProblemType.INVALID_BODY,
                    Fault.at("/pointer", "unknown-place", "It leads into the content, e.g. /content/title/lt."));
        }
    }

    String pointerIntoContent() {
        return pointer.substring(CONTENT.length());
    }
}
