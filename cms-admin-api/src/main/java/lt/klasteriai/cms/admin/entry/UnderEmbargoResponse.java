package lt.klasteriai.cms.admin.entry;

import java.time.Instant;
import java.util.Set;
import lt.klasteriai.cms.core.schedule.Schedule;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The promise to publish when the embargo ends.
///
/// @param schedule the id of the schedule that will do it; it stands at `/admin/v1/schedules/{id}`
/// @param at when the embargo ends
record UnderEmbargoResponse(String schedule, Instant at, Set<LocaleTag> locales) implements PublishResponse {

    static UnderEmbargoResponse of(Schedule schedule) {
        return new UnderEmbargoResponse(schedule.id(), schedule.at().instant(), schedule.locales());
    }
}
