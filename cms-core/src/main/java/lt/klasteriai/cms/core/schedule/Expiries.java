package lt.klasteriai.cms.core.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.publishing.Positions;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.time.Zones;
import org.springframework.data.mongodb.core.query.Update;

/// A follower of the ledger that schedules the withdrawal of what expires: whoever published it, by hand, in a release,
/// by an import or by a schedule. The date of the revision that readers see counts.
///
/// Several nodes may follow at once: the id of a schedule follows from the publication, and each publication is applied
/// after the one before it by whoever applies it.
@RequiredArgsConstructor
final class Expiries {

    private static final String NAME = "expiries";

    private final Ledger ledger;
    private final Positions positions;
    private final Revisions revisions;
    private final ScheduleStore store;
    private final Clock clock;

    /// Applies every publication up to the head.
    void catchUp() {
        positions.catchUp(NAME, ledger, this::apply);
    }

    private void apply(Publication publication) {
        publication.changes().stream()
                .filter(change -> change.type() == ContentType.NEWS)
                .forEach(change -> apply(publication, change));
    }

    private void apply(Publication publication, Change change) {
        var id = Ids.of(
                "expiry/%s/%s/%d".formatted(change.entry(), change.locale().tag(), publication.sequence()));
        expiryOf(change).ifPresent(at -> store.insert(withdrawal(id, publication, change, at)));
        store.open(change.entry()).stream()
                .filter(other -> other.isExpiryBefore(publication.sequence()))
                .filter(other -> other.inLocales().contains(change.locale()))
                .forEach(this::supersede);
    }

    private Optional<Instant> expiryOf(Change change) {
        return change instanceof Change.Publish publish
                ? Embargo.expiryOf(
                        revisions.get(publish.entry(), publish.revision()).content())
                : Optional.empty();
    }

    /// In the name of whoever published it.
    private static ScheduleDocument withdrawal(String id, Publication publication, Change change, Instant at) {
        var wanted = NewSchedule.builder()
                .action(ScheduleAction.UNPUBLISH)
                .type(change.type())
                .entry(change.entry())
                .locales(EnumSet.of(change.locale()))
                .at(new Appointment(at, Zones.VILNIUS))
                .origin(ScheduleOrigin.EXPIRY)
                .key(id)
                .build();
        return ScheduleDocument.of(wanted)
                .id(id)
                .shown(publication.sequence())
                .createdAt(publication.at())
                .createdBy(publication.by())
                .build();
    }

    private void supersede(ScheduleDocument other) {
        store.change(
                other.id(),
                ScheduleState.SCHEDULED,
                Update.update(ScheduleDocument.STATE, ScheduleState.CANCELLED)
                        .set(Claims.DUE, null)
                        .set(
                                ScheduleDocument.REASON,
                                Reason.of("superseded", "Readers have been shown something else since."))
                        .set(ScheduleDocument.FINISHED_AT, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
