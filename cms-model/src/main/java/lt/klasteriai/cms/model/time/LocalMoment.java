package lt.klasteriai.cms.model.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A day, or a time of a day, where something takes place.
///
/// @param time null for the whole day
/// @param zone Europe/Vilnius when absent
public record LocalMoment(LocalDate date, @Nullable LocalTime time, ZoneId zone) {

    /// @throws IllegalArgumentException when there is no date or it lies before 1970 or after 2999
    public LocalMoment {
        date = Given.required(Given.day(date), "a moment has a date");
        zone = Given.or(zone, Zones.VILNIUS);
    }

    @JsonIgnore
    public boolean isAllDay() {
        return time == null;
    }

    /// Its first instant.
    public Instant begins() {
        return time == null
                ? date.atStartOfDay(zone).toInstant()
                : ZonedDateTime.of(date, time, zone).toInstant();
    }

    /// Where something that lasts until then is over: the same instant, or the end of the whole day.
    public Instant ends() {
        return time == null ? date.plusDays(1).atStartOfDay(zone).toInstant() : begins();
    }
}
