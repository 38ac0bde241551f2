package lt.klasteriai.cms.core.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.EntryChanges.Mark;
import lt.klasteriai.cms.core.entry.EntryChanges.Marked;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.Projection.Outcome;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.publishing.Rehearsing;
import lt.klasteriai.cms.core.recent.Recent;
import lt.klasteriai.cms.core.release.ReleaseState;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.core.schedule.PlannedChanges;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.core.search.Foreseen;
import lt.klasteriai.cms.model.entry.EntryId;

/// Works out what worlds would change, and remembers the last few: a site asks many times before anything changes.
/// Thread-safe.
@RequiredArgsConstructor
final class Worlds {

    private static final int REMEMBERED = 8;
    private static final String NOBODY = "preview";

    private final Ledger ledger;
    private final Drafts drafts;
    private final Schedules schedules;
    private final Releases releases;
    private final Rehearsing rehearsing;
    private final Clock clock;
    private final Recent<Key, Foreseen> known = new Recent<>(REMEMBERED);

    /// @param cause all that the world depends on beside the published state and the scope
    private record Key(long sequence, PreviewScope scope, Object cause) {}

    /// What the scope's world changes of the state at a sequence; where the scope is restricted, all that can be seen.
    ///
    /// @throws TooManyDrafts when there are too many to look at all of them
    /// @throws lt.klasteriai.cms.core.release.ReleaseNotFound when there is no such release
    Foreseen of(PreviewScope scope, long sequence) {
        return scope.world().isOfDrafts() ? ofDrafts(scope, sequence) : ofPlans(scope, sequence);
    }

    /// As [#of], of these drafts only.
    Foreseen ofSome(Set<EntryId> some, long sequence) {
        return ofDrafts(drafts.of(some), PreviewScope.all(World.OF_DRAFTS), sequence);
    }

    private Foreseen ofDrafts(PreviewScope scope, long sequence) {
        if (scope.isRestricted()) {
            return ofDrafts(drafts.of(scope.entries()), scope, sequence);
        }
        var marks = drafts.all();
        return remembered(new Key(sequence, scope, marks), () -> {
            var entries = marks.stream().map(Mark::entry).toList();
            return foresee(scope, sequence, List.of(now(Drafts.changesOf(drafts.of(entries)))));
        });
    }

    private Foreseen ofDrafts(Collection<Marked> some, PreviewScope scope, long sequence) {
        return remembered(
                new Key(sequence, scope, some), () -> foresee(scope, sequence, List.of(now(Drafts.changesOf(some)))));
    }

    private Foreseen ofPlans(PreviewScope scope, long sequence) {
        var planned = new ArrayList<PlannedChanges>();
        var at = scope.world().at();
        if (at != null) {
            planned.addAll(schedules.plannedUntil(at));
        }
        var released = releasedBy(scope.world());
        var cause = List.of(List.copyOf(planned), released);
        planned.add(new PlannedChanges(at == null ? clock.instant() : at, released));
        return remembered(new Key(sequence, scope, cause), () -> foresee(scope, sequence, planned));
    }

    /// Nothing where the release is published already: then readers see what became of it.
    private List<Change> releasedBy(World world) {
        var release = world.release();
        return release == null || releases.get(release).state() == ReleaseState.PUBLISHED
                ? List.of()
                : releases.changesOf(release);
    }

    private PlannedChanges now(List<Change> changes) {
        return new PlannedChanges(clock.instant(), changes);
    }

    private Foreseen remembered(Key key, Supplier<Foreseen> make) {
        return known.find(key).orElseGet(() -> {
            var made = make.get();
            known.remember(key, made);
            return made;
        });
    }

    private Foreseen foresee(PreviewScope scope, long sequence, List<PlannedChanges> planned) {
        var last = new LinkedHashMap<EntryInLocale, Change>();
        var times = new HashMap<EntryInLocale, Instant>();
        planned.forEach(each -> each.changes().stream()
                .filter(change -> !scope.isRestricted() || scope.entries().contains(change.entry()))
                .forEach(change -> {
                    last.put(EntryInLocale.of(change), change);
                    times.put(EntryInLocale.of(change), each.at());
                }));
        var publication = new Publication(
                sequence + 1, List.of(NOBODY), planned.getLast().at(), NOBODY, List.copyOf(last.values()));
        var outcome = rehearsing.rehearse(publication, ledger.at(sequence), times);
        return scope.isRestricted()
                ? only(scope, publication, outcome)
                : Foreseen.of(publication, outcome.opened(), outcome.closed());
    }

    /// What can be seen in the scope, with what stays as it is.
    private Foreseen only(PreviewScope scope, Publication publication, Outcome outcome) {
        var ending = new HashSet<EntryInLocale>();
        outcome.closed().forEach(version -> ending.add(EntryInLocale.of(version)));
        var shown = new ArrayList<PublishedVersion>();
        ledger.at(publication.sequence() - 1).visible(scope.entries()).stream()
                .filter(version -> !ending.contains(EntryInLocale.of(version)))
                .map(version -> version.toBuilder().to(PublishedVersion.OPEN).build())
                .forEach(shown::add);
        shown.addAll(outcome.opened());
        return Foreseen.of(publication, shownIn(scope, shown), shownIn(scope, outcome.closed()));
    }

    private static List<PublishedVersion> shownIn(PreviewScope scope, Collection<PublishedVersion> versions) {
        return versions.stream()
                .filter(version -> scope.shows(version.entry(), version.locale()))
                .toList();
    }
}
