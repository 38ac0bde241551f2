package lt.klasteriai.cms.core.schedule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.publishing.NotPublished;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Does what a schedule says, now that its time has come.
@RequiredArgsConstructor
final class CarryingOut {

    private final Entries entries;
    private final Revisions revisions;
    private final Publishing publishing;
    private final Ledger ledger;
    private final Clock clock;

    /// What became of a schedule.
    sealed interface Outcome {

        /// It is done.
        record Done(Receipt receipt) implements Outcome {}

        /// It is not to be done any more.
        record Pointless(Reason reason) implements Outcome {}

        /// It is to be done later.
        record Postponed(Instant until) implements Outcome {}
    }

    /// @param again whether another node may have done it already
    /// @throws NotNow and what publishing throws, when it cannot be done
    Outcome carryOut(Schedule schedule, boolean again) {
        var earlier = again ? publishing.find(schedule.ledgerKey()) : Optional.<Receipt>empty();
        if (earlier.isPresent()) {
            return new Outcome.Done(earlier.get());
        }
        return switch (decide(schedule, situationOf(List.of(schedule)))) {
            case Decision.Do wanted -> new Outcome.Done(publish(schedule, wanted.plan()));
            case Decision.Leave settled -> settled.outcome();
        };
    }

    private Receipt publish(Schedule schedule, PublicationPlan plan) {
        return schedule.origin() == ScheduleOrigin.EXPIRY
                ? publishing.publishAll(List.copyOf(plan.withdrawals()), schedule.createdBy(), schedule.ledgerKey())
                : publishing.publish(plan, schedule.createdBy(), schedule.ledgerKey());
    }

    /// Carries out several as one publication: at nine in the morning much is due, and together it costs little more
    /// than one of them.
    ///
    /// @param some of different entries, by one account; no expiries
    /// @return empty when one of them is not to be done or was done already; then nothing has been done
    /// @throws NotNow and what publishing throws, when one of them cannot be done; then nothing has been done
    Optional<Receipt> carryOutTogether(List<Schedule> some) {
        var situation = situationOf(some);
        var plans = new ArrayList<PublicationPlan>();
        for (var schedule : some) {
            if (!(decide(schedule, situation) instanceof Decision.Do wanted)) {
                return Optional.empty();
            }
            plans.add(wanted.plan());
        }
        var keys = some.stream().map(Schedule::ledgerKey).toList();
        return publishing.publishTogether(
                PublicationPlan.together(plans, clock.instant()),
                some.getFirst().createdBy(),
                keys);
    }

    /// What a schedule comes to, now.
    private sealed interface Decision {

        record Do(PublicationPlan plan) implements Decision {}

        record Leave(Outcome outcome) implements Decision {}
    }

    /// What schedules are about, as it is now.
    ///
    /// @param entries those that are to be published and do not lie in the trash
    /// @param visible what readers see of those that are to be withdrawn
    private record Situation(Map<EntryId, Entry> entries, List<PublishedVersion> visible) {

        Entry entry(Schedule schedule) {
            return Optional.ofNullable(entries.get(schedule.entry()))
                    .orElseThrow(() -> new EntryNotFound(schedule.type(), schedule.entry()));
        }

        List<PublishedVersion> visible(Schedule schedule) {
            return visible.stream()
                    .filter(version -> version.entry().equals(schedule.entry())
                            && schedule.locales().contains(version.locale()))
                    .toList();
        }
    }

    private Situation situationOf(List<Schedule> some) {
        var published = entries.findAnywhere(entriesOf(some, ScheduleAction.PUBLISH)).stream()
                .filter(entry -> entry.trashed() == null)
                .collect(toMap(Entry::id, Function.identity()));
        var withdrawn = entriesOf(some, ScheduleAction.UNPUBLISH);
        return new Situation(
                published,
                withdrawn.isEmpty() ? List.of() : ledger.at(ledger.head()).visible(withdrawn));
    }

    private static List<EntryId> entriesOf(List<Schedule> some, ScheduleAction action) {
        return some.stream()
                .filter(schedule -> schedule.action() == action)
                .map(Schedule::entry)
                .toList();
    }

    private Decision decide(Schedule schedule, Situation situation) {
        return switch (schedule.action()) {
            case PUBLISH -> publication(schedule, situation.entry(schedule));
            case UNPUBLISH ->
                schedule.origin() == ScheduleOrigin.EXPIRY
                        ? expiry(schedule, situation.visible(schedule))
                        : withdrawal(schedule, situation.visible(schedule));
        };
    }

    private Decision publication(Schedule schedule, Entry entry) {
        var embargo = Embargo.of(entry.current().content()).filter(clock.instant()::isBefore);
        if (embargo.isPresent()) {
            return new Decision.Leave(embargoed(schedule, embargo.get()));
        }
        var revision = revisionOf(schedule, entry);
        if (showsNewer(entry, revision, schedule.locales())) {
            return new Decision.Leave(newerIsPublic(schedule));
        }
        var pinned = schedule.revision().number() != null;
        var planned = new PlannedEntry(entry.at(revision), schedule.locales(), schedule.significant(), pinned);
        return new Decision.Do(PublicationPlan.of(planned, clock.instant()));
    }

    /// The newest draft says when it may be seen, whichever revision is to be published.
    private static Outcome embargoed(Schedule schedule, Instant until) {
        if (schedule.origin() == ScheduleOrigin.EMBARGO) {
            return new Outcome.Postponed(until);
        }
        throw new NotNow("embargoed", "Its newest draft is under embargo until " + until + ".");
    }

    private Revision revisionOf(Schedule schedule, Entry entry) {
        var number = schedule.revision().number();
        return number == null || number == entry.current().number()
                ? entry.current()
                : revisions.get(entry.id(), number);
    }

    private static boolean showsNewer(Entry entry, Revision revision, Set<LocaleTag> locales) {
        return locales.stream().map(entry.states()::get).anyMatch(state -> switch (state) {
            case LocaleState.Published seen -> seen.revision() > revision.number();
            case LocaleState.Changed seen -> seen.revision() > revision.number();
            case null, default -> false;
        });
    }

    private static Outcome newerIsPublic(Schedule schedule) {
        var detail = "Readers see a newer revision than the one that was to be published.";
        if (schedule.origin() == ScheduleOrigin.EMBARGO) {
            return new Outcome.Pointless(Reason.of("superseded", detail));
        }
        throw new NotNow("newer-is-public", detail);
    }

    private Decision withdrawal(Schedule schedule, List<PublishedVersion> visible) {
        var seen = visible.stream().map(PublishedVersion::locale).collect(toSet());
        var unseen = schedule.locales().stream()
                .filter(locale -> !seen.contains(locale))
                .collect(toSet());
        if (!unseen.isEmpty()) {
            throw new NotPublished(unseen);
        }
        return new Decision.Do(withdrawalOf(schedule));
    }

    /// Only what readers still see and what has expired by its own date. That is asked for by what was published, and
    /// so of nobody's roles.
    private Decision expiry(Schedule schedule, List<PublishedVersion> visible) {
        var now = clock.instant();
        var expired = visible.stream()
                .map(version -> revisions.get(version.entry(), version.revision()))
                .anyMatch(revision -> Embargo.expiryOf(revision.content())
                        .filter(at -> !now.isBefore(at))
                        .isPresent());
        return expired
                ? new Decision.Do(withdrawalOf(schedule))
                : new Decision.Leave(new Outcome.Pointless(
                        Reason.of("superseded", "Readers have been shown something else since, or nothing.")));
    }

    private PublicationPlan withdrawalOf(Schedule schedule) {
        return PublicationPlan.withdrawing(schedule.entry(), schedule.type(), schedule.locales(), clock.instant());
    }
}
