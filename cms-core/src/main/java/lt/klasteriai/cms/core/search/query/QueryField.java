package lt.klasteriai.cms.core.search.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.With;
import org.jspecify.annotations.Nullable;

/// One field that entries may be filtered or sorted by. An entry with several values matches when one of them does; it
/// is sorted by its greatest one.
///
/// @param name as it stands in `filter[name]`, `sort` and `facets`
/// @param pointers where its values stand in the delivered entry: JSON Pointers in which `*` is any array index. Of a
///     period: its first and its last day. Of a place: its longitude and latitude
/// @param timed whether the clock decides its values, so that they stand in the version's timeline instead
/// @param during null when its values always count
/// @param facetable whether the values of the first pointer may be counted
/// @param words all that its values can be; empty when they are not of a closed list
@With
public record QueryField(
        String name,
        FieldKind kind,
        List<String> pointers,
        boolean timed,
        @Nullable During during,
        boolean sortable,
        boolean facetable,
        List<String> words) {

    /// When the values of a timed field count: while another timed field has one of these values.
    ///
    /// @param pointer where the other field stands
    public record During(String pointer, List<String> words) {}

    /// The operators that a filter on this field may use; empty when none can.
    public Set<Operator> operators() {
        if (!timed || kind != FieldKind.KEYWORD) {
            return kind.operators();
        }
        var operators = EnumSet.copyOf(kind.operators());
        operators.remove(Operator.CONTAINS);
        return operators;
    }

    /// Whether there can be a filter on it.
    public boolean filterable() {
        return !kind.operators().isEmpty();
    }

    /// Whether a filter without an operator may name several values.
    public boolean takesSeveral() {
        return operators().contains(Operator.IN);
    }

    /// The operator of a filter that names none.
    Operator defaultOperator() {
        return takesSeveral() ? Operator.IN : Operator.EQ;
    }

    /// What a filter compares with, for people: part of a sentence, in Markdown.
    public String expects() {
        return words.isEmpty() ? kind.expects() : "one of " + String.join(", ", words);
    }
}
