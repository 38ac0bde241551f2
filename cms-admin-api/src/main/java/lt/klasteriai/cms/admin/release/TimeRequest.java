package lt.klasteriai.cms.admin.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import lt.klasteriai.cms.core.schedule.Appointment;

/// When a release is to be published.
///
/// @param at with the offset that the zone has then, or without one for the clock of the zone
/// @param zone its name by IANA
record TimeRequest(
        @JsonProperty(required = true) String at,
        @JsonProperty(required = true) String zone) {

    /// @throws lt.klasteriai.cms.core.schedule.NotATime when there is no such time
    Appointment toAppointment() {
        return Appointment.of(at, zone);
    }
}
