package lt.klasteriai.cms.core.search;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Page.FacetValue;
import org.jspecify.annotations.Nullable;

/// Some of the entries that a search finds, those first that fit best.
///
/// @param next the cursor for `page[after]`; null on the last page
/// @param previous the cursor for `page[before]`; null on the first page
/// @param total how many entries are found; null unless asked for
/// @param types the numbers of entries per type, most frequent first; empty unless asked for
public record SearchPage(
        List<Hit> hits,
        @Nullable String next,
        @Nullable String previous,
        @Nullable Long total,
        List<FacetValue> types,
        Moment moment) {

    /// An entry that was found.
    ///
    /// @param highlights HTML by the part of the entry, see [lt.klasteriai.cms.core.search.text.Highlights]
    public record Hit(PublishedVersion version, Map<String, String> highlights) {}
}
