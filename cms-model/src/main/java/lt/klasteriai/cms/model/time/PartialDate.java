package lt.klasteriai.cms.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date known to the year, the month or the day: `2017`, `2017-05` or `2017-05-31`.
public record PartialDate(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
    private static final String MESSAGE = "a date is a year, a month or a day, such as 2017, 2017-05 or 2017-05-31";

    /// How exactly the date is known.
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        try {
            earliestOf(value);
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException(MESSAGE, notADate);
        }
    }

    /// The first day it may be.
    public LocalDate earliest() {
        return earliestOf(value);
    }

    /// The last day it may be.
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> earliest().withDayOfYear(earliest().lengthOfYear());
            case MONTH -> earliest().withDayOfMonth(earliest().lengthOfMonth());
            case DAY -> earliest();
        };
    }

    public Precision precision() {
        return precisionOf(value);
    }

    private static LocalDate earliestOf(String value) {
        return switch (precisionOf(value)) {
            case YEAR -> Year.parse(value).atDay(1);
            case MONTH -> YearMonth.parse(value).atDay(1);
            case DAY -> LocalDate.parse(value);
        };
    }

    private static Precision precisionOf(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(MESSAGE);
        }
        return Precision.values()[value.split("-").length - 1];
    }

    @Override
    public String toString() {
        return value;
    }
}
