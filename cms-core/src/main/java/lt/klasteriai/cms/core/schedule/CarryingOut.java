package lt.klasteriai.cms.core.schedule;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
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
        return switch (schedule.action()) {
            case PUBLISH -> publish(schedule);
            case UNPUBLISH -> schedule.origin() == ScheduleOrigin.EXPIRY ? expire(schedule) : withdraw(schedule);
        };
    }

    private Outcome publish(Schedule schedule) {
        var entry = entries.get(schedule.type(), schedule.entry());
        var embargo = Embargo.of(entry.current().content()).filter(clock.instant()::isBefore);
        if (embargo.isPresent()) {
            return embargoed(schedule, embargo.get());
        }
        var revision = revisionOf(schedule, entry);
        if (showsNewer(entry, revision, schedule.locales())) {
            return newerIsPublic(schedule);
        }
        var pinned = schedule.revision().number() != null;
        var planned = new PlannedEntry(entry.at(revision), schedule.locales(), schedule.significant(), pinned);
        return done(schedule, new PublicationPlan(List.of(planned), List.of(), clock.instant()));
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

    private Outcome withdraw(Schedule schedule) {
        var seen = visible(schedule).stream().map(PublishedVersion::locale).collect(toSet());
        var unseen = schedule.locales().stream()
                .filter(locale -> !seen.contains(locale))
                .collect(toSet());
        if (!unseen.isEmpty()) {
            throw new NotPublished(unseen);
        }
        return done(schedule, withdrawalOf(schedule));
    }

    /// Only what readers still see and what has expired by its own date. That is asked for by what was published, and
    /// so of nobody's roles.
    private Outcome expire(Schedule schedule) {
        var now = clock.instant();
        var expired = visible(schedule).stream()
                .map(version -> revisions.get(version.entry(), version.revision()))
                .anyMatch(revision -> Embargo.expiryOf(revision.content())
                        .filter(at -> !now.isBefore(at))
                        .isPresent());
        return expired
                ? new Outcome.Done(publishing.publishAll(
                        List.copyOf(withdrawalOf(schedule).withdrawals()), schedule.createdBy(), schedule.ledgerKey()))
                : new Outcome.Pointless(
                        Reason.of("superseded", "Readers have been shown something else since, or nothing."));
    }

    private List<PublishedVersion> visible(Schedule schedule) {
        return ledger.at(ledger.head()).visible(List.of(schedule.entry())).stream()
                .filter(version -> schedule.locales().contains(version.locale()))
                .toList();
    }

    private PublicationPlan withdrawalOf(Schedule schedule) {
        return PublicationPlan.withdrawing(schedule.entry(), schedule.type(), schedule.locales(), clock.instant());
    }

    private Outcome done(Schedule schedule, PublicationPlan plan) {
        return new Outcome.Done(publishing.publish(plan, schedule.createdBy(), schedule.ledgerKey()));
    }
}
