package lt.klasteriai.cms.core.search.query;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Reads the parameters that lists and single entries have in common.
final class ViewParser {

    static final String KNOWN = "locale, fallback, fields, include, asOf, minSequence";
    private static final int LAST_YEAR = 9999;
    private static final long MOST_SEQUENCE = 1_000_000_000_000_000L;

    private ViewParser() {}

    static View parse(ContentType type, Parameters parameters) {
        var fields = parameters.read("fields", value -> names(value, Limits.FIELDS, DeliveredFields.of(type)));
        var include =
                parameters.read("include", value -> names(value, Limits.INCLUDES, DeliveredFields.references(type)));
        return new View(
                type,
                parameters.read("locale", LocaleTag::of).orElse(LocaleTag.DEFAULT),
                parameters.read("fallback", Parameters::bool).orElse(true),
                fields.orElse(Set.of()),
                List.copyOf(include.orElse(Set.of())),
                parameters.read("asOf", ViewParser::asOf).orElse(null),
                parameters.read("minSequence", ViewParser::sequence).orElse(0L));
    }

    static long sequence(String value) {
        return Parameters.whole(value, 0, MOST_SEQUENCE);
    }

    static AsOf asOf(String value) {
        var prefix = "sequence:";
        if (value.startsWith(prefix)) {
            return new AsOf.Sequence(sequence(value.substring(prefix.length())));
        }
        try {
            return new AsOf.Time(time(value).toInstant());
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(
                    "sequence:41 is expected, or a time with its offset such as 2026-05-01T09:00:00Z;"
                            + " in addresses a plus sign is escaped.",
                    notATime);
        }
    }

    /// Times are counted in milliseconds; those that are too far away for that are none.
    private static OffsetDateTime time(String value) {
        var time = OffsetDateTime.parse(value);
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("too far away");
        }
        return time;
    }

    static Set<String> names(String value, int most, Set<String> known) {
        var names = Parameters.list(value, most);
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException(
                    known.isEmpty() ? "There are none." : "Known are: " + String.join(", ", known));
        }
        return names;
    }
}
