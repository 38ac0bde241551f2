package lt.klasteriai.cms.core.search.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.time.Zones;

/// Lays the values of measurable kinds on a line of `long`s, the same way for what is stored and what is asked.
public final class Measure {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Measure() {}

    /// The stretch of the line that this text names.
    ///
    /// @throws IllegalArgumentException when it names none; the message is fit for callers
    public static Operand.Span of(FieldKind kind, String text) {
        try {
            return switch (kind) {
                case NUMBER -> number(text);
                case INSTANT, DAYS_AHEAD -> instant(text);
                case DATE, PERIOD -> date(text);
                case KEYWORD, CODE, NACE, TEXT, BOOLEAN, PLACE, DISTANCE ->
                    throw new IllegalArgumentException(kind + " has no line");
            };
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(expected(kind), notATime);
        }
    }

    /// The point of the line where this number lies.
    public static long point(double number) {
        // The usual trick: flipping the other bits of negative numbers makes the order of bits that of numbers.
        long bits = Double.doubleToLongBits(number);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private static Operand.Span number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(expected(FieldKind.NUMBER));
        }
        long point = point(Double.parseDouble(text) + 0.0);
        return new Operand.Span(point, point);
    }

    private static Operand.Span instant(String text) {
        if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            long next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            return new Operand.Span(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), next - 1);
        }
        long at = millis(OffsetDateTime.parse(text).toInstant());
        return new Operand.Span(at, at);
    }

    private static long millis(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException tooFar) {
            throw new IllegalArgumentException(expected(FieldKind.INSTANT), tooFar);
        }
    }

    private static Operand.Span date(String text) {
        if (YEAR.matcher(text).matches()) {
            var first = LocalDate.parse(text + "-01-01");
            return days(first, first.plusYears(1).minusDays(1));
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return days(month.atDay(1), month.atEndOfMonth());
        }
        var day = DAY.matcher(text).matches()
                ? LocalDate.parse(text)
                : OffsetDateTime.parse(text).atZoneSameInstant(Zones.VILNIUS).toLocalDate();
        return days(day, day);
    }

    private static Operand.Span days(LocalDate first, LocalDate last) {
        return new Operand.Span(first.toEpochDay(), last.toEpochDay());
    }

    private static String expected(FieldKind kind) {
        return "Expected is " + kind.expects() + ".";
    }

    /// The place of a day on the line of dates.
    ///
    /// @param now an instant of that day in Lithuania
    public static long day(Instant now) {
        return LocalDate.ofInstant(now, Zones.VILNIUS).toEpochDay();
    }

    /// When the day of this instant is over in Lithuania.
    public static Instant endOfDay(Instant now) {
        return LocalDate.ofInstant(now, Zones.VILNIUS)
                .plusDays(1)
                .atStartOfDay(Zones.VILNIUS)
                .toInstant();
    }
}
