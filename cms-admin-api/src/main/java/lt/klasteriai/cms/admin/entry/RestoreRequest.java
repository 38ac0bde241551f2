package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/// What goes with the restoration of a revision.
///
/// @param note what to say of the new revision, beside that it was restored; at most 500 characters
record RestoreRequest(
        @JsonSetter(nulls = Nulls.SET) @Nullable String note) {

    RestoreRequest {
        note = Notes.checked(note);
    }
}
