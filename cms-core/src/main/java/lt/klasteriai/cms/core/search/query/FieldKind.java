package lt.klasteriai.cms.core.search.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the values of a field are, and so how they compare.
public enum FieldKind {
    /// Words of a program: ids, slugs, terms. Compared exactly, sorted by code point.
    KEYWORD("a word, exactly as it is served"),
    /// Words of a program that begin with what they belong to, such as regions. As keywords, and found by their
    /// beginning.
    CODE("a code, exactly as it is served; with `prefix` its beginning"),
    /// Codes of the NACE nomenclature, each with its revision beside it. As codes, and found by the letter of their
    /// section, which they do not show.
    NACE("a NACE code such as 26.70; with `prefix` its beginning, or the letter of its section with or without the"
            + " beginning: 26, C or C26"),
    /// Words of people. Compared exactly, `contains` without regard to case and diacritics; sorted as the locale does.
    TEXT("a text, exactly as it is served; with `contains` a part of it in any case, with or without diacritics"),
    BOOLEAN("true or false"),
    NUMBER("a number, such as 600000 or 0.5"),
    /// Moments, to the millisecond. A date as operand means that whole day in UTC.
    INSTANT("a date or a time with its offset, such as 2026-05-01 or 2026-05-01T09:00:00Z; in addresses a plus sign is"
            + " escaped"),
    /// Days, months and years. A value stands for its first day; a month or year as operand means all of it.
    DATE("a year, a month or a day, such as 2026, 2026-05 or 2026-05-01, or today: the day that it is in Lithuania"),
    /// From one day to another, both included. Where one of them is absent the period has no beginning or no end, where
    /// both are there is none. It equals an operand that it has a day in common with.
    PERIOD("a day within it, such as 2026-05-01, or today: the day that it is in Lithuania; also a month or a year"),
    /// Moments that are asked for by the number of days, each of 24 hours, that are left at most.
    DAYS_AHEAD("a whole number of days of 24 hours, from 1 to 366"),
    /// Points on the earth.
    PLACE("with `within` the box west,south,east,north; with `near` a point and a radius:"
            + " longitude,latitude,kilometres; degrees as in GeoJSON, longitudes before latitudes"),
    /// How far a place is from the point that a filter names.
    DISTANCE("");

    /// The most days that can be asked for.
    static final int MOST_DAYS = 366;

    private final String expects;

    FieldKind(String expects) {
        this.expects = expects;
    }

    /// What a filter compares with, for people: part of a sentence, in Markdown.
    public String expects() {
        return expects;
    }

    /// Whether values are points on a line.
    public boolean measurable() {
        return this == NUMBER || this == INSTANT || this == DATE || this == DAYS_AHEAD;
    }

    /// Whether it is sorted by numbers, rather than by bytes.
    public boolean numbered() {
        return measurable() || this == DISTANCE;
    }

    Set<Operator> operators() {
        return switch (this) {
            case BOOLEAN, PERIOD -> equalityAnd();
            case KEYWORD, TEXT -> equalityAnd(Operator.CONTAINS);
            case CODE, NACE -> equalityAnd(Operator.CONTAINS, Operator.PREFIX);
            case NUMBER, INSTANT, DATE -> equalityAnd(Operator.GTE, Operator.LTE, Operator.GT, Operator.LT);
            case DAYS_AHEAD -> EnumSet.of(Operator.EQ);
            case PLACE -> EnumSet.of(Operator.EXISTS, Operator.WITHIN, Operator.NEAR);
            case DISTANCE -> Set.of();
        };
    }

    private static Set<Operator> equalityAnd(Operator... others) {
        var operators = EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.EXISTS);
        operators.addAll(Set.of(others));
        return operators;
    }

    /// As it stands in documentation, e.g. `days ahead`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
