package lt.klasteriai.cms.core.importing;

import lt.klasteriai.cms.model.entry.ContentType;

/// An entry as files name it.
record Target(ContentType type, String key) {}
