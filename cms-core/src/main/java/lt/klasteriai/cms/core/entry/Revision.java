package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// An immutable numbered copy of an entry's content, in all its locales.
///
/// @param number 1, 2, 3 …; the greatest one is the entry's draft. Numbers are given without gaps and never again;
///     revisions that were thinned out leave theirs unused
/// @param by the user name of whoever saved it
/// @param note what whoever saved it, or the system, has to say about it
public record Revision(
        EntryId entry,
        ContentType type,
        int number,
        Content content,
        Instant at,
        String by,
        @Nullable String note) {

    /// How many characters a note may have.
    public static final int MAX_NOTE_LENGTH = 500;
}
