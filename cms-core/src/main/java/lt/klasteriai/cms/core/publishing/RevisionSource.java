package lt.klasteriai.cms.core.publishing;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;

/// Where a rendering finds what it renders. The same arguments give the same content for ever.
@FunctionalInterface
interface RevisionSource {

    Content content(EntryId entry, int revision);
}
