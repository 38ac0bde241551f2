package lt.klasteriai.cms.core.search.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.With;

/// One field that entries may be filtered by. An entry with several values matches when one of them does; it is sorted
/// by its greatest one.
///
/// @param name as it stands in `filter[name]`, `sort` and `facets`
/// @param pointers where its values stand in the delivered entry: JSON Pointers in which `*` is any array index
/// @param timed whether the clock decides its values, so that they stand in the version's timeline instead
/// @param facetable whether the values of the first pointer may be counted
@With
public record QueryField(
        String name, FieldKind kind, List<String> pointers, boolean timed, boolean sortable, boolean facetable) {

    /// The operators that a filter on this field may use.
    public Set<Operator> operators() {
        var operators = EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.EXISTS);
        if (kind.measurable()) {
            operators.addAll(EnumSet.of(Operator.GTE, Operator.LTE, Operator.GT, Operator.LT));
        }
        if (!timed && (kind == FieldKind.KEYWORD || kind == FieldKind.TEXT)) {
            operators.add(Operator.CONTAINS);
        }
        return operators;
    }
}
