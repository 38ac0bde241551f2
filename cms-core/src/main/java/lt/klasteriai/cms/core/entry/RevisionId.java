package lt.klasteriai.cms.core.entry;

import lt.klasteriai.cms.model.entry.EntryId;

/// Which revision of which entry.
///
/// @param number the first revision of an entry is 1
public record RevisionId(EntryId entry, int number) {}
