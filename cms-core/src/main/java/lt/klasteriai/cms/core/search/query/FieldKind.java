package lt.klasteriai.cms.core.search.query;

/// What the values of a field are, and so how they compare.
public enum FieldKind {
    /// Words of a program: ids, slugs, codes, terms. Compared exactly, sorted by code point.
    KEYWORD,
    /// Words of people. Compared exactly, `contains` without regard to case and diacritics; sorted as the locale does.
    TEXT,
    BOOLEAN,
    NUMBER,
    /// Moments, to the millisecond. A date as operand means that whole day in UTC.
    INSTANT,
    /// Days, months and years. A value stands for its first day; a month or year as operand means all of it.
    DATE;

    /// Whether values lie on a line, so that ranges make sense.
    public boolean measurable() {
        return this == NUMBER || this == INSTANT || this == DATE;
    }
}
