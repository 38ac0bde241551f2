package lt.klasteriai.cms.admin.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.EnumSet;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.NewSchedule;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.core.schedule.ScheduleAction;
import lt.klasteriai.cms.core.schedule.ScheduleOrigin;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What is to happen to an entry, and when.
///
/// @param at with the offset that the zone has then, or without one for the clock of the zone
/// @param zone its name by IANA
/// @param locales at least one
/// @param revision the number of the revision to publish, or `latest` for the newest one of then; absent for the newest
///     one of now
/// @param significant whether readers should be told of an update, beyond a small correction; absent means no
record ScheduleRequest(
        @JsonProperty(required = true) ScheduleAction action,
        @JsonProperty(required = true) String at,
        @JsonProperty(required = true) String zone,
        @JsonProperty(required = true) Set<LocaleTag> locales,
        @JsonSetter(nulls = Nulls.SET) @Nullable RevisionChoice revision,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean significant) {

    ScheduleRequest {
        if (locales.isEmpty()) {
            throw refused("/locales", "required", "Name at least one locale.");
        }
        if (action == ScheduleAction.UNPUBLISH && revision != null) {
            throw refused("/revision", "contradiction", "What is withdrawn has no revision to choose.");
        }
        if (action == ScheduleAction.UNPUBLISH && significant != null) {
            throw refused("/significant", "contradiction", "What is withdrawn is no update.");
        }
        locales = EnumSet.copyOf(locales);
    }

    private static RequestRefused refused(String pointer, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, code, detail));
    }

    /// @throws lt.klasteriai.cms.core.schedule.NotATime when there is no such time
    NewSchedule of(ContentType type, EntryId entry, int newest, String key) {
        return NewSchedule.builder()
                .action(action)
                .type(type)
                .entry(entry)
                .locales(locales)
                .revision(revision == null ? RevisionChoice.of(newest) : revision)
                .significant(Boolean.TRUE.equals(significant))
                .at(Appointment.of(at, zone))
                .origin(ScheduleOrigin.EDITOR)
                .key(key)
                .build();
    }
}
