package lt.klasteriai.cms.model.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A deadline as its editor gives it, and what it was before. Time and zone may be left to custom, which depends on who
/// sets the deadline.
///
/// @param date the local date in the zone
/// @param time the local time; null for what is customary
/// @param zone null for the customary one
/// @param revisions oldest first
@Builder(toBuilder = true)
public record DeadlineWithHistory(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone, List<DeadlineRevision> revisions) {

    /// @throws IllegalArgumentException when there is no date or it lies before 1970 or after 2999
    public DeadlineWithHistory {
        date = Given.required(Given.day(date), "a deadline has a date");
        revisions = Given.list(revisions);
    }

    /// The deadline, with what the editor left open filled in.
    ///
    /// @param customaryTime null for the end of the local day
    public Deadline or(@Nullable LocalTime customaryTime, ZoneId customaryZone) {
        return new Deadline(date, time == null ? customaryTime : time, Given.or(zone, customaryZone));
    }
}
