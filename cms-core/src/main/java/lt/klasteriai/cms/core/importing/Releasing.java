package lt.klasteriai.cms.core.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.schedule.TimelyPublishing;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Publishes what an import saved, many entries in one publication.
///
/// It publishes only what imports wrote: not the draft that an editor works on, and nothing that an editor withdrew.
@RequiredArgsConstructor
final class Releasing {

    private static final int ENTRIES_PER_PUBLICATION = 200;
    private static final Set<EntryState> AWAITING_PUBLICATION = Set.of(EntryState.DRAFT, EntryState.CHANGED);

    private final Revisions revisions;
    private final Publishing publishing;
    private final TimelyPublishing timely;
    private final Clock clock;
    private final String by;
    private final ImportProgress progress;
    private final List<BadRow> badRows;

    /// How many entries were published, and how many will be when their embargo ends.
    record Released(int published, int scheduled) {}

    Released publish(List<SavedRow> rows) {
        var others = new ArrayList<DueRow>();
        int scheduled = 0;
        for (var each : rows.stream().flatMap(row -> due(row).stream()).toList()) {
            var end = timely.embargoOf(each.row().entry());
            if (end.isEmpty()) {
                others.add(each);
            } else if (schedule(each, end.get())) {
                scheduled++;
            }
        }
        return new Released(publishAtOnce(others), scheduled);
    }

    /// What readers will see is judged for the time when they will.
    ///
    /// @return false when nothing of it can be published
    private boolean schedule(DueRow due, Instant end) {
        var entry = due.row().entry();
        var plan = PublicationPlan.of(new PlannedEntry(entry, due.locales(), false), end);
        var locales = publishable(due, publishing.check(plan, by).errors().of(entry.id()));
        if (!locales.isEmpty()) {
            timely.publish(entry, locales, false, by, keyOf(changes(entry, locales)));
        }
        return !locales.isEmpty();
    }

    private int publishAtOnce(List<DueRow> due) {
        int published = 0;
        for (int from = 0; from < due.size(); from += ENTRIES_PER_PUBLICATION) {
            int upTo = Math.min(from + ENTRIES_PER_PUBLICATION, due.size());
            published += publishBundle(due.subList(from, upTo));
            progress.reached(ImportProgress.Step.PUBLISHED, upTo, due.size());
        }
        return published;
    }

    /// A row with the locales in which its entry waits for publication.
    private record DueRow(SavedRow row, Set<LocaleTag> locales) {

        EntryId entry() {
            return row.entry().id();
        }
    }

    private Optional<DueRow> due(SavedRow saved) {
        var entry = saved.entry();
        if (!entry.current().by().equals(by)) {
            return Optional.empty();
        }
        var locales = entry.states().keySet().stream()
                .filter(locale -> isDue(entry, locale))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)));
        if (locales.isEmpty()) {
            return Optional.empty();
        }
        if (holdsOthersWork(entry, locales)) {
            badRows.add(saved.row()
                    .bad(
                            "",
                            "unpublished-draft",
                            "an editor's changes to this entry are not public yet; saved with"
                                    + " them, not published"));
            return Optional.empty();
        }
        return Optional.of(new DueRow(saved, locales));
    }

    /// Whether its draft goes on from one that an editor did not publish.
    private boolean holdsOthersWork(Entry entry, Set<LocaleTag> locales) {
        int seen =
                locales.stream().mapToInt(locale -> seen(entry, locale)).min().orElse(0);
        int current = entry.current().number();
        return current - 1 > seen
                && revisions.list(entry.id(), current, current - 1 - seen).stream()
                        .anyMatch(revision ->
                                revision.number() > seen && !revision.by().equals(by));
    }

    /// The revision that readers see; 0 for none.
    private static int seen(Entry entry, LocaleTag locale) {
        return entry.states().get(locale) instanceof LocaleState.Changed changed ? changed.revision() : 0;
    }

    private int publishBundle(List<DueRow> bundle) {
        var plan = new PublicationPlan(
                bundle.stream()
                        .map(each -> new PlannedEntry(each.row().entry(), each.locales(), false))
                        .toList(),
                List.of(),
                clock.instant());
        var errors = publishing.check(plan, by).errors();
        var faultless = bundle.stream()
                .map(each -> new DueRow(each.row(), publishable(each, errors.of(each.entry()))))
                .filter(each -> !each.locales().isEmpty())
                .toList();
        var archived = archived(faultless);
        var changes = archived.stream()
                .flatMap(each -> changes(each.row().entry(), each.locales()).stream())
                .toList();
        if (!changes.isEmpty()) {
            publishing.publishAll(changes, by, keyOf(changes));
        }
        return archived.size();
    }

    /// Those that no editor has changed since they were saved.
    private List<DueRow> archived(List<DueRow> due) {
        var changedMeanwhile = revisions.archiveAll(
                due.stream().map(each -> each.row().entry()).toList(),
                due.stream().collect(Collectors.toMap(DueRow::entry, DueRow::locales)));
        due.stream()
                .filter(each -> changedMeanwhile.contains(each.entry()))
                .map(each -> each.row().row())
                .map(row -> row.bad("", "changed-meanwhile", "an editor saved this entry just now; not published"))
                .forEach(badRows::add);
        return due.stream()
                .filter(each -> !changedMeanwhile.contains(each.entry()))
                .toList();
    }

    /// The locales that nothing stands against; what does is reported.
    private Set<LocaleTag> publishable(DueRow due, List<Finding> errors) {
        errors.forEach(error -> badRows.add(due.row().row().bad(error)));
        return due.locales().stream()
                .filter(locale ->
                        errors.stream().noneMatch(error -> error.locale() == null || error.locale() == locale))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)));
    }

    private static boolean isDue(Entry entry, LocaleTag locale) {
        var state = entry.states().get(locale);
        return entry.current().content().locales().contains(locale)
                && state != null
                && AWAITING_PUBLICATION.contains(state.state());
    }

    private static List<Change> changes(Entry entry, Set<LocaleTag> locales) {
        var changes = new ArrayList<Change>();
        for (var locale : locales) {
            changes.add(new Change.Publish(
                    entry.id(), entry.type(), locale, entry.current().number(), false));
        }
        return changes;
    }

    /// Made of what is published, so that an import that was cut off and is run again does no bundle twice.
    private static String keyOf(List<Change> bundle) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            bundle.forEach(change -> digest.update(change.toString().getBytes(StandardCharsets.UTF_8)));
            return "import:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
