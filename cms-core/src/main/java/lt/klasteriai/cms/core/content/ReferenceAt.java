package lt.klasteriai.cms.core.content;

import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// A link from content to an entry, with the place it stands at.
///
/// @param pointer a JSON Pointer into the content, e.g. `/clusters/0`
/// @param target the entry it points to; for a term the id that its key makes in its taxonomy
/// @param types the content types that the target may have; empty for any
/// @param inverse the name under which the target shows the reference in return; empty when it does not
public record ReferenceAt(String pointer, EntryId target, Set<ContentType> types, String inverse) {}
