package lt.klasteriai.cms.model.fundingcall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// When a call opens: on a date, which then means the beginning of that local day, or at an instant.
///
/// @param zone null for the customary one of the call's kind
public record Opening(
        @Nullable LocalDate date,
        @Nullable Instant instant,
        @Nullable ZoneId zone) {
    /// @throws IllegalArgumentException when both or none are given, or the date lies before 1970 or after 2999
    public Opening {
        date = Given.day(date);
        if ((date == null) == (instant == null)) {
            throw new IllegalArgumentException("a call opens on a date or at an instant: give one of the two");
        }
    }

    /// The first instant at which one can apply.
    public Instant at(ZoneId customaryZone) {
        if (instant != null) {
            return instant;
        }
        return Given.required(date, "a call opens on a date")
                .atStartOfDay(Given.or(zone, customaryZone))
                .toInstant();
    }
}
