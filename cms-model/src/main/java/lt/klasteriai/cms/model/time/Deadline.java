package lt.klasteriai.cms.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// The moment from which it is too late.
///
/// @param date the local date in the zone
/// @param time the local time; null for the end of that local day
/// @param zone Europe/Vilnius when absent
public record Deadline(LocalDate date, @Nullable LocalTime time, ZoneId zone) {

    /// @throws IllegalArgumentException when there is no date or it lies before 1970 or after 2999
    public Deadline {
        date = Given.required(Given.day(date), "a deadline has a date");
        zone = Given.or(zone, Zones.VILNIUS);
    }

    /// The first instant at which it is too late, as the clock of the zone shows it. Where that local time does not
    /// exist, because clocks go forward, it is as much later; where it exists twice, it is the first of the two.
    public ZonedDateTime zoned() {
        return time == null ? date.plusDays(1).atStartOfDay(zone) : ZonedDateTime.of(date, time, zone);
    }

    public Instant instant() {
        return zoned().toInstant();
    }
}
