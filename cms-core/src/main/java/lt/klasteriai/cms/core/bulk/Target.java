package lt.klasteriai.cms.core.bulk;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// An entry that a job is about.
public record Target(ContentType type, EntryId id) {}
