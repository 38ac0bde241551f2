package lt.klasteriai.cms.core.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list of entries.
///
/// @param next the cursor of what follows; null on the last page
/// @param previous the cursor of what precedes; null on the first page
public record EntriesPage(
        List<Entry> items, @Nullable String next, @Nullable String previous) {}
