package lt.klasteriai.cms.core.search.query;

import java.util.EnumSet;
import java.util.Set;

/// What the values of a field are, and so how they compare.
public enum FieldKind {
    /// Words of a program: ids, slugs, codes, terms. Compared exactly, sorted by code point.
    KEYWORD,
    /// Words of people. Compared exactly, `contains` without regard to case and diacritics; sorted as the locale does.
    TEXT,
    BOOLEAN,
    NUMBER,
    /// Moments. A date as operand means that whole day in UTC.
    INSTANT,
    /// Days, months and years. A value stands for its first day; a month or year as operand means all of it.
    DATE;

    /// The operators that a filter on such a field may use.
    public Set<Operator> operators() {
        return switch (this) {
            case KEYWORD, TEXT -> EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.EXISTS, Operator.CONTAINS);
            case BOOLEAN -> EnumSet.of(Operator.EQ, Operator.NE, Operator.EXISTS);
            case NUMBER, INSTANT, DATE -> EnumSet.complementOf(EnumSet.of(Operator.CONTAINS));
        };
    }

    /// Whether values lie on a line, so that ranges make sense.
    public boolean measurable() {
        return this == NUMBER || this == INSTANT || this == DATE;
    }
}
