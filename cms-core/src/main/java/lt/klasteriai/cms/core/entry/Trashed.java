package lt.klasteriai.cms.core.entry;

import java.time.Instant;

/// Who put an entry into the trash, and when.
public record Trashed(Instant at, String by) {}
