package lt.klasteriai.cms.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;

/// What a record's constructor is given. Readers of JSON and builders pass null for what is absent; a record holds an
/// empty list, an empty localized value or a default in its place, or refuses.
public final class Given {

    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_DECIMALS = 10;

    private Given() {}

    /// An immutable copy; empty when absent.
    ///
    /// @throws IllegalArgumentException when an element is null
    public static <T> List<T> list(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(element -> element == null)) {
            throw new IllegalArgumentException("a list has no empty places");
        }
        return List.copyOf(list);
    }

    /// The localized value; empty when absent.
    public static <T> Localized<T> localized(@Nullable Localized<T> value) {
        return value == null ? Localized.empty() : value;
    }

    /// The value, or the other one when it is absent.
    public static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /// The value.
    ///
    /// @throws IllegalArgumentException with this message when it is absent
    public static <T> T required(@Nullable T value, String message) {
        if (value == null) {
            throw new IllegalArgumentException(message);
        }
        return value;
    }

    /// The text, neither blank nor longer than the maximum.
    ///
    /// @param what names the text in the message, with its article, e.g. `a name`
    /// @throws IllegalArgumentException when it is absent, blank or too long
    public static String text(@Nullable String text, int maxLength, String what) {
        if (text == null || text.isBlank() || text.length() > maxLength) {
            throw new IllegalArgumentException(what + " has 1 to " + maxLength + " characters");
        }
        return text;
    }

    /// The text, which has this form.
    ///
    /// @throws IllegalArgumentException with this message when it is absent, too long or of another form
    public static String matching(@Nullable String text, Pattern form, int maxLength, String message) {
        if (text == null || text.length() > maxLength || !form.matcher(text).matches()) {
            throw new IllegalArgumentException(message);
        }
        return text;
    }

    /// The day; absent stays absent. The bounds keep every instant made of it within what calendars agree on.
    ///
    /// @throws IllegalArgumentException when it lies before 1970 or after 2999
    public static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1970 || day.getYear() > 2999)) {
            throw new IllegalArgumentException("a date lies between 1970 and 2999");
        }
        return day;
    }

    /// The number without trailing zeros, so that equal numbers are equal values; absent stays absent.
    ///
    /// @throws IllegalArgumentException when it has more than 15 digits before or 10 after the decimal point
    public static @Nullable BigDecimal decimal(@Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        long wholeDigits = (long) number.precision() - number.scale();
        if (wholeDigits > MAX_WHOLE_DIGITS || number.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("a number has at most 15 digits and 10 decimals");
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
