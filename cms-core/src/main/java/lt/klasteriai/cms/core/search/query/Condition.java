package lt.klasteriai.cms.core.search.query;

import java.util.List;

/// One filter.
///
/// @param operands any of which may match; one for all operators but `in`
public record Condition(QueryField field, Operator operator, List<Operand> operands) {

    /// What it asks for, without what the field is.
    @Override
    public String toString() {
        return field.name() + operator + operands;
    }
}
