package lt.klasteriai.cms.admin.entry;

import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.json.Characters;
import org.jspecify.annotations.Nullable;

/// What callers say of their revisions and decisions.
public final class Notes {

    private static final String POINTER = "/note";

    private Notes() {}

    /// The note without blanks around it; null for none.
    public static @Nullable String checked(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.length() > Revision.MAX_NOTE_LENGTH) {
            throw refused("too-long", "A note has at most " + Revision.MAX_NOTE_LENGTH + " characters.");
        }
        if (!Characters.allIn(note)) {
            throw refused("invalid-character", "Control characters and halves of surrogate pairs are not allowed.");
        }
        return note.strip();
    }

    private static RequestRefused refused(String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(POINTER, code, detail));
    }
}
