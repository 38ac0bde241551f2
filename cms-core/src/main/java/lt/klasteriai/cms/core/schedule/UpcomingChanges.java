package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.entry.RevisionThinned;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// What schedules, and plans that are kept elsewhere, are about to change.
@RequiredArgsConstructor
final class UpcomingChanges {

    private static final int AT_ONCE = 500;

    private final ScheduleStore store;
    private final Entries entries;
    private final Revisions revisions;
    private final List<OtherPlans> others;

    /// Of the changes of an entry in a locale the last one; in the order of their times.
    List<PlannedChanges> until(Instant instant) {
        var last = new LinkedHashMap<EntryInLocale, PlannedChanges>();
        Stream.concat(scheduled(instant).stream(), others.stream().flatMap(plans -> plans.until(instant).stream()))
                .sorted(Comparator.comparing(PlannedChanges::at))
                .forEach(planned -> planned.changes().forEach(change -> {
                    var alone = new PlannedChanges(planned.at(), List.of(expired(change, instant)));
                    last.putLast(EntryInLocale.of(change), alone);
                }));
        return List.copyOf(last.values());
    }

    /// The entries that they change, whenever.
    Set<EntryId> entries() {
        var elsewhere = others.stream().flatMap(OtherPlans::entries);
        return Stream.concat(store.openEntries(), elsewhere).collect(Collectors.toSet());
    }

    private List<PlannedChanges> scheduled(Instant until) {
        var planned = new ArrayList<PlannedChanges>();
        @Nullable String after = null;
        do {
            var page = store.openUntil(until, after, AT_ONCE).map(ScheduleDocument::toSchedule);
            page.items()
                    .forEach(schedule ->
                            planned.add(new PlannedChanges(schedule.at().instant(), changesOf(schedule))));
            after = page.next();
        } while (after != null);
        return planned;
    }

    private List<Change> changesOf(Schedule schedule) {
        if (schedule.action() == ScheduleAction.UNPUBLISH) {
            return schedule.locales().stream()
                    .<Change>map(locale -> new Change.Withdraw(schedule.entry(), schedule.type(), locale))
                    .toList();
        }
        var revision = revisionOf(schedule);
        return revision == null
                ? List.of()
                : schedule.locales().stream()
                        .<Change>map(locale -> new Change.Publish(
                                schedule.entry(), schedule.type(), locale, revision, schedule.significant()))
                        .toList();
    }

    /// Null when the entry is not there any more.
    private @Nullable Integer revisionOf(Schedule schedule) {
        var pinned = schedule.revision().number();
        return pinned != null
                ? pinned
                : entries.find(schedule.type(), schedule.entry())
                        .map(entry -> entry.current().number())
                        .orElse(null);
    }

    /// What is published before and expires before then is not to be seen then.
    private Change expired(Change change, Instant instant) {
        return change instanceof Change.Publish publish
                        && change.type() == ContentType.NEWS
                        && expires(publish.entry(), publish.revision(), instant)
                ? new Change.Withdraw(change.entry(), change.type(), change.locale())
                : change;
    }

    private boolean expires(EntryId entry, int revision, Instant instant) {
        try {
            return Embargo.expiryOf(revisions.get(entry, revision).content())
                    .filter(at -> !at.isAfter(instant))
                    .isPresent();
        } catch (RevisionNotFound | RevisionThinned _) {
            return false;
        }
    }
}
