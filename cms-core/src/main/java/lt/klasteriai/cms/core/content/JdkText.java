package lt.klasteriai.cms.core.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A type of the JDK that stands in JSON as text of a fixed form.
///
/// @param form what the text must look like before it is parsed: narrower than the JDK, e.g. years of four digits
/// @param description of the form, with an example
record JdkText<T>(Class<T> type, Pattern form, String description, Function<String, T> parse) {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2})";

    private static final List<JdkText<?>> ALL = List.of(
            of(
                    Instant.class,
                    DATE + "T" + TIME + OFFSET,
                    "an instant such as 2026-09-15T17:00:00+02:00",
                    text -> OffsetDateTime.parse(text).toInstant()),
            of(LocalDate.class, DATE, "a date such as 2026-09-15", LocalDate::parse),
            of(LocalTime.class, TIME, "a time of day such as 17:00", LocalTime::parse),
            of(LocalDateTime.class, DATE + "T" + TIME, "a local time such as 2026-09-15T17:00", LocalDateTime::parse),
            of(ZoneId.class, "[A-Za-z0-9/_+:-]{1,50}", "a time zone such as Europe/Brussels", ZoneId::of));

    static Optional<JdkText<?>> find(Class<?> type) {
        return ALL.stream().filter(each -> each.type == type).findFirst();
    }

    private static <T> JdkText<T> of(Class<T> type, String form, String description, Function<String, T> parse) {
        return new JdkText<>(type, Pattern.compile(form), description, parse);
    }

    /// @throws IllegalArgumentException when the text has another form or names no such value
    T read(String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("must be " + description);
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException noSuchValue) {
            throw new IllegalArgumentException("must be " + description, noSuchValue);
        }
    }
}
