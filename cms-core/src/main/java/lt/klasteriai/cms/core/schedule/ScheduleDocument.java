package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.Builder;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A schedule as it is stored.
///
/// @param revision what is to be published; null for the newest one
/// @param shown the publication that made visible what expires; null for what does not follow from an expiry date
/// @param due as [Claims#DUE]
/// @param claim as [Claims#CLAIM]
/// @param attempts as [Claims#ATTEMPTS]
@Document(ScheduleDocument.COLLECTION)
@StoredCollection(ScheduleDocument.COLLECTION)
@Builder
record ScheduleDocument(
        @Id String id,
        ScheduleAction action,
        String type,
        String entry,
        List<String> locales,
        @Nullable Integer revision,
        boolean significant,
        Instant at,
        String zone,
        ScheduleOrigin origin,
        @Nullable Long shown,
        ScheduleState state,
        @Nullable Instant due,
        @Nullable String claim,
        int attempts,
        @Nullable Long sequence,
        @Nullable Instant committedAt,
        @Nullable Reason reason,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt) {

    static final String COLLECTION = "schedules";
    static final String ENTRY = "entry";
    static final String LOCALES = "locales";
    static final String AT = "at";
    static final String ORIGIN = "origin";
    static final String STATE = "state";
    static final String SEQUENCE = "sequence";
    static final String COMMITTED_AT = "committedAt";
    static final String REASON = "reason";
    static final String FINISHED_AT = "finishedAt";

    /// Whether it follows from an expiry date that readers saw before this publication.
    boolean isExpiryBefore(long sequence) {
        return origin == ScheduleOrigin.EXPIRY && shown != null && shown < sequence;
    }

    /// Fills in what the schedule asks for; what becomes of it is still open.
    static ScheduleDocumentBuilder of(NewSchedule wanted) {
        var choice = wanted.revision();
        return builder()
                .action(wanted.action())
                .type(wanted.type().segment())
                .entry(wanted.entry().value())
                .locales(wanted.locales().stream().map(LocaleTag::tag).sorted().toList())
                .revision(choice == null ? null : choice.number())
                .significant(wanted.significant())
                .at(wanted.at().instant())
                .zone(wanted.at().zone().getId())
                .origin(wanted.origin())
                .state(ScheduleState.SCHEDULED)
                .due(wanted.at().instant());
    }

    Set<LocaleTag> inLocales() {
        return locales.stream()
                .map(LocaleTag::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)));
    }

    Schedule toSchedule() {
        return new Schedule(
                id,
                action,
                ContentType.of(type),
                new EntryId(entry),
                inLocales(),
                RevisionChoice.ofNullable(revision),
                significant,
                new Appointment(at, ZoneId.of(zone)),
                origin,
                state,
                sequence,
                committedAt,
                reason,
                createdAt,
                createdBy,
                finishedAt);
    }
}
