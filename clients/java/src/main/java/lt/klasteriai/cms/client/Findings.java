package lt.klasteriai.cms.client;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.client.Listing.Count;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.PageInfo;

/// A page of what a search found, the best first.
///
/// @param types how many there are of each type, most frequent first; empty unless asked for
/// @param page where in the list the page stands
/// @param sequence the publication that the answer shows
public record Findings(List<Hit> items, List<Count> types, PageInfo page, long sequence) {

    /// An entry that was found.
    ///
    /// @param highlights HTML by the part of the entry that it is taken from, with the words in `<mark>`
    public record Hit(Entry entry, Map<String, String> highlights) {}
}
