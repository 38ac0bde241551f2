package lt.klasteriai.cms.admin.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.FindingResponse;
import lt.klasteriai.cms.core.schedule.Schedule;
import lt.klasteriai.cms.core.schedule.ScheduleAction;
import lt.klasteriai.cms.core.schedule.ScheduleOrigin;
import lt.klasteriai.cms.core.schedule.ScheduleState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What is to happen, or has happened, to an entry at an instant.
///
/// @param revision what is to be published: a number, or `latest`; absent where nothing is
/// @param local the same instant by the clock of the zone
/// @param meaning the same instant in words
/// @param sequence the publication that it became; absent until then
/// @param reason why it failed or was cancelled by itself; absent when it did not
/// @param finishedAt when it was executed, failed or was cancelled; absent until then
@JsonInclude(Include.NON_NULL)
record ScheduleResponse(
        String id,
        ScheduleAction action,
        ContentType type,
        EntryId entry,
        Set<LocaleTag> locales,
        @Nullable Object revision,
        boolean significant,
        Instant at,
        String zone,
        OffsetDateTime local,
        String meaning,
        ScheduleOrigin origin,
        ScheduleState state,
        @Nullable Long sequence,
        @Nullable Instant committedAt,
        @Nullable ReasonResponse reason,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {

    /// Why something that was planned did not happen.
    ///
    /// @param code a stable word for programs, e.g. `not-publishable`
    /// @param detail a sentence for people
    /// @param findings what publishing demands beyond what the entry has; empty for other reasons
    record ReasonResponse(String code, String detail, List<FindingResponse> findings) {}

    static ScheduleResponse of(Schedule schedule) {
        var at = schedule.at();
        return new ScheduleResponse(
                schedule.id(),
                schedule.action(),
                schedule.type(),
                schedule.entry(),
                schedule.locales(),
                schedule.action() == ScheduleAction.PUBLISH
                        ? schedule.revision().value()
                        : null,
                schedule.significant(),
                at.instant(),
                at.zone().getId(),
                at.local(),
                at.words(),
                schedule.origin(),
                schedule.state(),
                schedule.sequence(),
                schedule.committedAt(),
                reasonOf(schedule),
                schedule.createdAt(),
                schedule.createdBy(),
                schedule.finishedAt());
    }

    private static @Nullable ReasonResponse reasonOf(Schedule schedule) {
        var reason = schedule.reason();
        return reason == null
                ? null
                : new ReasonResponse(
                        reason.code(),
                        reason.detail(),
                        reason.findings().stream()
                                .map(finding -> FindingResponse.of(schedule.entry(), finding))
                                .toList());
    }
}
