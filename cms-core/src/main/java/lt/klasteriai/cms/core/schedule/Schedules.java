package lt.klasteriai.cms.core.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.data.mongodb.core.query.Update;

/// The door to schedules. What is scheduled here is carried out by [ExecutingSchedules]. Thread-safe.
@RequiredArgsConstructor
public class Schedules {

    private final ScheduleStore store;
    private final Entries entries;
    private final Publishing publishing;
    private final Pinning pinning;
    private final Expiries expiries;
    private final UpcomingChanges upcoming;
    private final Clock clock;

    /// Schedules something. The revision that is to be published is checked against what publishing will demand at that
    /// time, unless it is the newest one of then.
    ///
    /// @throws NotATime when the instant does not lie ahead
    /// @throws lt.klasteriai.cms.core.entry.EntryNotFound when there is none of this type or it lies in the trash
    /// @throws lt.klasteriai.cms.core.entry.RevisionNotFound when the entry has no such revision
    /// @throws lt.klasteriai.cms.core.publishing.NotPublishable when it breaks a rule or this account may not do so
    /// @throws ScheduleClash when something else is to happen at the same instant
    public Schedule create(NewSchedule wanted, String by) {
        var id = Ids.of(wanted.key());
        return store.find(id)
                .or(() -> Optional.of(insert(id, wanted, by)))
                .map(ScheduleDocument::toSchedule)
                .orElseThrow();
    }

    private ScheduleDocument insert(String id, NewSchedule wanted, String by) {
        wanted.at().requireAhead(clock.instant());
        var entry = entries.get(wanted.type(), wanted.entry());
        if (wanted.origin() == ScheduleOrigin.EDITOR) {
            refuseClash(wanted);
        }
        var document = ScheduleDocument.of(wanted.withRevision(held(entry, wanted, by)))
                .id(id)
                .createdAt(now())
                .createdBy(by)
                .build();
        store.insert(document);
        return document;
    }

    private RevisionChoice held(Entry entry, NewSchedule wanted, String by) {
        return switch (wanted.action()) {
            case PUBLISH ->
                pinning.pin(
                        entry, wanted.revision(), wanted.locales(), wanted.at().instant(), by);
            case UNPUBLISH -> {
                publishing.checkWithdrawal(entry, wanted.locales(), by);
                yield RevisionChoice.LATEST;
            }
        };
    }

    private void refuseClash(NewSchedule wanted) {
        store.openAt(wanted.entry(), wanted.at().instant(), wanted.locales()).ifPresent(other -> {
            throw new ScheduleClash(other.toSchedule());
        });
    }

    /// What is to happen at the end of the embargo from now on, in place of what was to happen then in these locales.
    Schedule replaceEmbargo(NewSchedule wanted, String by) {
        var created = create(wanted, by);
        store.open(wanted.entry()).stream()
                .filter(other ->
                        other.origin() == ScheduleOrigin.EMBARGO && !other.id().equals(created.id()))
                .forEach(other -> takeOut(other, wanted.locales()));
        return created;
    }

    private void takeOut(ScheduleDocument other, Set<LocaleTag> locales) {
        var remaining = other.inLocales();
        if (remaining.removeAll(locales)) {
            var update = remaining.isEmpty()
                    ? cancelled().set(ScheduleDocument.REASON, Reason.of("superseded", "It was published anew."))
                    : Update.update(
                            ScheduleDocument.LOCALES,
                            remaining.stream().map(LocaleTag::tag).toList());
            store.change(other.id(), ScheduleState.SCHEDULED, update);
        }
    }

    /// @throws ScheduleNotFound when there is none
    public Schedule get(String id) {
        return document(id).toSchedule();
    }

    /// What was scheduled with this key.
    public Optional<Schedule> find(String key) {
        return store.find(Ids.of(key)).map(ScheduleDocument::toSchedule);
    }

    private ScheduleDocument document(String id) {
        return store.find(id).orElseThrow(() -> new ScheduleNotFound(id));
    }

    /// In the order of their instants.
    ///
    /// @throws lt.klasteriai.cms.core.entry.BadCursor when a cursor was not given by this list
    public PageOf<Schedule> list(ScheduleQuery query) {
        expiries.catchUp();
        return store.list()
                .page(ScheduleLists.matching(query), query.size(), query.after(), query.before())
                .map(ScheduleDocument::toSchedule);
    }

    /// Gives a schedule up; one that was given up before stays so.
    ///
    /// @throws ScheduleNotFound when there is none
    /// @throws ScheduleSettled when it is done or being done, or follows from what readers see
    public Schedule cancel(String id) {
        while (true) {
            var present = document(id);
            refuseToCancel(present);
            if (present.state() == ScheduleState.CANCELLED || store.change(id, present.state(), cancelled())) {
                return get(id);
            }
        }
    }

    private static void refuseToCancel(ScheduleDocument present) {
        if (present.state() == ScheduleState.EXECUTED || present.state() == ScheduleState.EXECUTING) {
            throw new ScheduleSettled(present.state(), "It has been carried out already, or is just now.");
        }
        if (present.origin() == ScheduleOrigin.EXPIRY && present.state() == ScheduleState.SCHEDULED) {
            throw new ScheduleSettled(
                    present.state(), "It follows from expiresAt of what readers see; change that and publish.");
        }
    }

    private Update cancelled() {
        return Update.update(ScheduleDocument.STATE, ScheduleState.CANCELLED)
                .set(Claims.DUE, null)
                .set(ScheduleDocument.FINISHED_AT, now());
    }

    /// Tries one that failed again, at once.
    ///
    /// @throws ScheduleNotFound when there is none
    /// @throws ScheduleSettled when it has not failed
    public Schedule retry(String id) {
        var present = document(id);
        var again = Update.update(ScheduleDocument.STATE, ScheduleState.SCHEDULED)
                .set(Claims.DUE, present.at())
                .set(ScheduleDocument.REASON, null)
                .set(ScheduleDocument.FINISHED_AT, null);
        if (!store.change(id, ScheduleState.FAILED, again)) {
            throw new ScheduleSettled(present.state(), "It has not failed, so there is nothing to try again.");
        }
        return get(id);
    }

    /// What readers will see changed at this instant if nothing else is done: at most one change per entry and locale,
    /// the last one that is to happen, by schedules, releases and expiry dates.
    public List<Change> changesUntil(Instant instant) {
        return plannedUntil(instant).stream()
                .flatMap(planned -> planned.changes().stream())
                .toList();
    }

    /// [#changesUntil], each with its time and in their order.
    public List<PlannedChanges> plannedUntil(Instant instant) {
        expiries.catchUp();
        return upcoming.until(instant);
    }

    /// The entries that something is still to happen to, by a schedule or another plan.
    public Set<EntryId> waitingEntries() {
        expiries.catchUp();
        return upcoming.entries();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
