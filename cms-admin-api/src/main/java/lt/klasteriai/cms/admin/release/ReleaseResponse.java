package lt.klasteriai.cms.admin.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.ReleaseFindingResponse;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.release.Release;
import lt.klasteriai.cms.core.release.ReleaseAction;
import lt.klasteriai.cms.core.release.ReleaseState;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A bundle of things to publish and to withdraw.
///
/// @param time when it is, or was, to be published; absent while it is not scheduled
/// @param receipt of its publication; absent until then
/// @param failure why it could not be published; absent when it was not tried or could
@JsonInclude(Include.NON_NULL)
record ReleaseResponse(
        String id,
        long version,
        String title,
        @Nullable String note,
        List<ActionResponse> actions,
        ReleaseState state,
        @Nullable TimeResponse time,
        @Nullable PublishedResponse receipt,
        @Nullable FailureResponse failure,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /// One thing that the release does.
    ///
    /// @param revision what was asked for: a number, or `latest`; absent for the newest one when the release is
    ///     published or scheduled
    /// @param pinned the number that was the newest one when the release was scheduled; absent until then
    @JsonInclude(Include.NON_NULL)
    record ActionResponse(
            ReleaseAction.Kind action,
            ContentType type,
            EntryId entry,
            Set<LocaleTag> locales,
            @Nullable Object revision,
            @Nullable Integer pinned) {

        private static ActionResponse of(ReleaseAction action) {
            return new ActionResponse(
                    action.action(),
                    action.type(),
                    action.entry(),
                    action.locales(),
                    Optional.ofNullable(action.revision())
                            .map(RevisionChoice::value)
                            .orElse(null),
                    action.pinned());
        }
    }

    /// @param local the same instant by the clock of the zone
    /// @param meaning the same instant in words
    record TimeResponse(Instant at, String zone, OffsetDateTime local, String meaning) {

        private static TimeResponse of(Appointment at) {
            return new TimeResponse(at.instant(), at.zone().getId(), at.local(), at.words());
        }
    }

    /// @param sequence the publication's number: every read at or after it shows all of the release
    record PublishedResponse(long sequence, Instant committedAt, List<LocaleTag> locales) {

        private static PublishedResponse of(Receipt receipt) {
            return new PublishedResponse(receipt.sequence(), receipt.committedAt(), receipt.locales());
        }
    }

    /// @param detail a sentence for people
    /// @param findings what stands against it; empty when it is something else
    record FailureResponse(Instant at, String detail, List<ReleaseFindingResponse> findings) {

        private static FailureResponse of(Release.Failure failure) {
            return new FailureResponse(
                    failure.at(),
                    failure.detail(),
                    failure.findings().stream().map(ReleaseFindingResponse::of).toList());
        }
    }

    static ReleaseResponse of(Release release) {
        return new ReleaseResponse(
                release.id(),
                release.version(),
                release.title(),
                release.note(),
                release.actions().stream().map(ActionResponse::of).toList(),
                release.state(),
                Optional.ofNullable(release.at()).map(TimeResponse::of).orElse(null),
                Optional.ofNullable(release.receipt())
                        .map(PublishedResponse::of)
                        .orElse(null),
                Optional.ofNullable(release.failure()).map(FailureResponse::of).orElse(null),
                release.createdAt(),
                release.createdBy(),
                release.updatedAt(),
                release.updatedBy());
    }
}
