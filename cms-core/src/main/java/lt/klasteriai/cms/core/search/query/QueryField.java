package lt.klasteriai.cms.core.search.query;

import java.util.List;
import lombok.With;

/// One field that entries may be filtered by.
///
/// @param name as it stands in `filter[name]`, `sort` and `facets`
/// @param pointers where its values stand in the delivered entry: JSON Pointers in which `*` is any array index
/// @param timed whether the clock decides its values, so that they stand in the version's timeline instead
@With
public record QueryField(
        String name, FieldKind kind, List<String> pointers, boolean timed, boolean sortable, boolean facetable) {}
