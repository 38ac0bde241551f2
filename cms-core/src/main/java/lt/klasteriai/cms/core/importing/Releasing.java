package lt.klasteriai.cms.core.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Publishing;
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
    private final String by;
    private final ImportProgress progress;
    private final List<BadRow> badRows;

    /// @return how many entries were published
    int publish(List<SavedRow> rows) {
        var ready = rows.stream()
                .map(this::archived)
                .filter(changes -> !changes.isEmpty())
                .toList();
        for (int from = 0; from < ready.size(); from += ENTRIES_PER_PUBLICATION) {
            int upTo = Math.min(from + ENTRIES_PER_PUBLICATION, ready.size());
            var bundle =
                    ready.subList(from, upTo).stream().flatMap(List::stream).toList();
            publishing.publishAll(bundle, by, keyOf(bundle));
            progress.reached(ImportProgress.Step.PUBLISHED, upTo, ready.size());
        }
        return ready.size();
    }

    private List<Change> archived(SavedRow saved) {
        var entry = saved.entry();
        if (!entry.current().by().equals(by)) {
            return List.of();
        }
        var locales = entry.states().keySet().stream()
                .filter(locale -> isDue(saved, locale))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)));
        return locales.isEmpty() ? List.of() : archive(saved, locales);
    }

    private boolean isDue(SavedRow saved, LocaleTag locale) {
        var content = saved.entry().current().content();
        var state = saved.entry().states().get(locale);
        return content.locales().contains(locale)
                && state != null
                && AWAITING_PUBLICATION.contains(state.state())
                && keepsTheRules(saved, locale);
    }

    private boolean keepsTheRules(SavedRow saved, LocaleTag locale) {
        var violations = publishing.violations(saved.entry(), Set.of(locale));
        violations.stream().map(saved.row()::bad).forEach(badRows::add);
        return violations.isEmpty();
    }

    private List<Change> archive(SavedRow saved, Set<LocaleTag> locales) {
        try {
            revisions.archive(saved.entry(), locales);
            return changes(saved.entry(), locales);
        } catch (VersionConflict conflict) {
            badRows.add(saved.row().bad("", "changed-meanwhile", "an editor saved this entry just now; not published"));
            return List.of();
        }
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
