package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Content to save.
///
/// @param content the whole of it or, as a merge patch, what changes of it
/// @param note what to say of the revision in the history; at most 500 characters
record ContentRequest(
        @JsonProperty(required = true) JsonNode content,
        @JsonSetter(nulls = Nulls.SET) @Nullable String note) {

    ContentRequest {
        note = Notes.checked(note);
    }
}
