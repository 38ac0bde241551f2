package lt.klasteriai.cms.core.search.query;

/// What a filter compares with.
public sealed interface Operand {

    /// A word, for keywords, texts and booleans.
    record Word(String value) implements Operand {}

    /// A stretch of the line of values, both ends included: a number or an instant is a point on it, a month is not.
    record Span(long low, long high) implements Operand {}
}
