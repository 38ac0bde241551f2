package lt.klasteriai.cms.core.entry;

import org.jspecify.annotations.Nullable;

/// What came of a change.
///
/// @param entry with the change in it
/// @param merged how the change was merged; null when nothing had happened since
public record Saved(Entry entry, @Nullable Merged merged) {}
