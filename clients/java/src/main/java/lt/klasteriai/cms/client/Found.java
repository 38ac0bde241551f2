package lt.klasteriai.cms.client;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.Reference;

/// One entry.
///
/// @param included the entries behind the references that were asked for
public record Found<E extends Entry>(E entry, List<Entry> included) {

    /// The entry behind a reference, where it was asked for.
    public Optional<Entry> behind(Reference reference) {
        return included.stream()
                .filter(other -> other.id().equals(reference.id()))
                .findFirst();
    }
}
