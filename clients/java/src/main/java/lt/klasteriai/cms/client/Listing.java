package lt.klasteriai.cms.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.PageInfo;
import lt.klasteriai.cms.client.content.Reference;
import lt.klasteriai.cms.client.query.Facet;

/// A page of a list.
///
/// @param included the entries behind the references that were asked for
/// @param facets how many entries have which value, most frequent first, by the name of the field
/// @param page where in the list the page stands
/// @param sequence the publication that the list shows
public record Listing<E extends Entry>(
        List<E> items, List<Entry> included, Map<String, List<Count>> facets, PageInfo page, long sequence) {

    /// How many entries have a value.
    public record Count(String value, long count) {}

    /// The counts of a facet that was asked for.
    public List<Count> facet(Facet<E> facet) {
        return facets.getOrDefault(facet.text(), List.of());
    }

    /// The entry behind a reference, where it was asked for.
    public Optional<Entry> behind(Reference reference) {
        return included.stream()
                .filter(entry -> entry.id().equals(reference.id()))
                .findFirst();
    }
}
