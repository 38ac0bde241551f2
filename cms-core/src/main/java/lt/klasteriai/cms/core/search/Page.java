package lt.klasteriai.cms.core.search;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.jspecify.annotations.Nullable;

/// Some entries of a list, in its order.
///
/// @param next the cursor for `page[after]`; null on the last page
/// @param previous the cursor for `page[before]`; null on the first page
/// @param total how many entries the whole list has; null unless asked for
/// @param facets the numbers of entries per value, most frequent first, for each facet asked for
/// @param moment the state that it was read in
/// @param sequence the newest publication up to that state that touched the type; one that the request named, where it
/// asked for the past
public record Page(
        List<PublishedVersion> items,
        @Nullable String next,
        @Nullable String previous,
        @Nullable Long total,
        Map<String, List<FacetValue>> facets,
        Moment moment,
        long sequence) {

    /// How many entries of the list have this value.
    public record FacetValue(String value, long count) {}
}
