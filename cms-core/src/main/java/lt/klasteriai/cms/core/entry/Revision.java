package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// An immutable numbered copy of an entry's content, in all its locales.
///
/// @param number 1, 2, 3 … without gaps; the greatest one is the entry's draft
/// @param by the user name of whoever saved it
/// @param note why it was made, where the system knows more than that somebody saved it
public record Revision(
        EntryId entry,
        ContentType type,
        int number,
        Content content,
        Instant at,
        String by,
        @Nullable String note) {}
