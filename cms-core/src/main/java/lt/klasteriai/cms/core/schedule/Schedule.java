package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What is to happen, or has happened, to an entry at an instant.
///
/// @param revision what is to be published; [RevisionChoice#LATEST] where nothing is
/// @param significant whether readers should be told of an update, beyond a small correction
/// @param sequence the publication that it became; null until then
/// @param reason why it failed or was cancelled by itself; null when it did not
/// @param finishedAt when it was executed, failed or was cancelled; null until then
public record Schedule(
        String id,
        ScheduleAction action,
        ContentType type,
        EntryId entry,
        Set<LocaleTag> locales,
        RevisionChoice revision,
        boolean significant,
        Appointment at,
        ScheduleOrigin origin,
        ScheduleState state,
        @Nullable Long sequence,
        @Nullable Instant committedAt,
        @Nullable Reason reason,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {

    /// The idempotency key under which it goes into the ledger: at most once.
    String ledgerKey() {
        return "schedule/" + id;
    }
}
