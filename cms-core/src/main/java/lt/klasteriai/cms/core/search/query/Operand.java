package lt.klasteriai.cms.core.search.query;

/// What a filter compares with.
public sealed interface Operand {

    /// A word, for keywords, codes, texts and booleans.
    record Word(String value) implements Operand {}

    /// A stretch of the line of values, both ends included: a number or an instant is a point on it, a month is not.
    record Span(long low, long high) implements Operand {}

    /// The day that it is in Lithuania when the question is answered.
    record Today() implements Operand {}

    /// The time from the answer on.
    ///
    /// @param days how many, of 24 hours each
    record Ahead(int days) implements Operand {}

    /// A box on the earth, its edges included, in degrees. It crosses the 180th meridian when west is greater than
    /// east.
    record Box(double west, double south, double east, double north) implements Operand {}

    /// All that is not farther from a point than so much, as the crow flies; the point in degrees.
    record Circle(double longitude, double latitude, double metres) implements Operand {}
}
