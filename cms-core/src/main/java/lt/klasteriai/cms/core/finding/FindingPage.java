package lt.klasteriai.cms.core.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of what was found.
///
/// @param next the cursor of what follows; null on the last page
/// @param previous the cursor of what precedes; null on the first page
/// @param complete false while the index is being made, or is far behind: then entries may be missing
public record FindingPage(
        List<Hit> items, @Nullable String next, @Nullable String previous, boolean complete) {}
