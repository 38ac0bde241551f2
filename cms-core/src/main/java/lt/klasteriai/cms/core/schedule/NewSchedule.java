package lt.klasteriai.cms.core.schedule;

import java.util.Set;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What somebody wants to happen to an entry at an instant.
///
/// @param locales at least one
/// @param revision what is to be published; null for the newest one of now, as whoever schedules has seen it
/// @param significant whether readers should be told of an update, beyond a small correction
/// @param key makes asking twice with the same key ask once
@Builder
@With
public record NewSchedule(
        ScheduleAction action,
        ContentType type,
        EntryId entry,
        Set<LocaleTag> locales,
        @Nullable RevisionChoice revision,
        boolean significant,
        Appointment at,
        ScheduleOrigin origin,
        String key) {}
