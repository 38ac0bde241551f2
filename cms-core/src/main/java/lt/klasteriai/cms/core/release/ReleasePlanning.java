package lt.klasteriai.cms.core.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.entry.RevisionThinned;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.jspecify.annotations.Nullable;

/// Makes of a release the plan of one publication, and says what stands against it.
@RequiredArgsConstructor
final class ReleasePlanning {

    private final Entries entries;
    private final Revisions revisions;
    private final Publishing publishing;

    /// A release as one publication.
    ///
    /// @param publication all that can be done of it
    /// @param problems why the rest cannot be
    record Plan(PublicationPlan publication, List<ReleaseFinding> problems) {}

    /// @param at when it is to be published
    Plan plan(List<ReleaseAction> actions, Instant at) {
        var known = entries
                .findAnywhere(actions.stream().map(ReleaseAction::entry).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, each -> each));
        var problems = new ArrayList<ReleaseFinding>();
        var published = new LinkedHashMap<EntryId, PlannedEntry>();
        var withdrawn = new ArrayList<Change.Withdraw>();
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            var missing = ReleaseRules.missing(action, known);
            if (missing != null) {
                problems.add(error(i, action, "/entry", null, missing.code(), missing.detail()));
            } else if (action.publishes()) {
                plan(i, action, known, problems)
                        .ifPresent(planned -> published.merge(planned.id(), planned, ReleasePlanning::both));
            } else {
                problems.addAll(unseen(i, action, known));
                action.locales()
                        .forEach(locale -> withdrawn.add(new Change.Withdraw(action.entry(), action.type(), locale)));
            }
        }
        return new Plan(new PublicationPlan(List.copyOf(published.values()), withdrawn, at), problems);
    }

    private Optional<PlannedEntry> plan(
            int at, ReleaseAction action, Map<EntryId, Entry> known, List<ReleaseFinding> problems) {
        var entry = known.get(action.entry());
        var number = action.number();
        try {
            return Optional.ofNullable(entry)
                    .map(present -> number == null
                            ? new PlannedEntry(present, action.locales(), false)
                            : PlannedEntry.ofRevision(present, revision(present, number), action.locales(), false));
        } catch (RevisionNotFound missing) {
            problems.add(
                    error(at, action, "/revision", null, "unknown-revision", "There is no revision " + number + "."));
            return Optional.empty();
        } catch (RevisionThinned gone) {
            problems.add(error(
                    at,
                    action,
                    "/revision",
                    null,
                    "revision-thinned",
                    "Revision " + number + " is not kept any more; name a newer one."));
            return Optional.empty();
        }
    }

    private Revision revision(Entry entry, int number) {
        return entry.current().number() == number ? entry.current() : revisions.get(entry.id(), number);
    }

    private static PlannedEntry both(PlannedEntry one, PlannedEntry other) {
        var locales = EnumSet.copyOf(one.locales());
        locales.addAll(other.locales());
        return new PlannedEntry(one.entry(), locales, false, one.pinned());
    }

    private static List<ReleaseFinding> unseen(int at, ReleaseAction action, Map<EntryId, Entry> known) {
        var entry = known.get(action.entry());
        return action.locales().stream()
                .filter(locale -> entry == null || !entry.isPublic(locale))
                .map(locale -> error(
                        at, action, "", locale, "not-published", "Readers do not see it in " + locale.tag() + "."))
                .toList();
    }

    private static ReleaseFinding error(
            int at, ReleaseAction action, String pointer, @Nullable LocaleTag locale, String code, String detail) {
        return new ReleaseFinding(
                at, action.entry(), false, Finding.error(new Violation(pointer, locale, code, detail)));
    }

    /// All that is to be said of a release if it is published at this instant, action by action.
    ///
    /// @param by who would publish it
    List<ReleaseFinding> check(List<ReleaseAction> actions, Instant at, String by) {
        var plan = plan(actions, at);
        return findings(actions, plan, publishing.check(plan.publication(), by));
    }

    /// What was found in entries, told at their actions. What is about all locales is told once, where it is published
    /// if it is.
    static List<ReleaseFinding> findings(List<ReleaseAction> actions, Plan plan, Findings found) {
        var findings = new ArrayList<>(plan.problems());
        var told = new HashSet<EntryId>();
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            if (action.publishes() || !plan.publication().publishes(action.entry())) {
                boolean first = told.add(action.entry());
                for (var finding : found.of(action.entry())) {
                    var locale = finding.locale();
                    if (locale == null ? first : action.locales().contains(locale)) {
                        findings.add(new ReleaseFinding(i, action.entry(), action.publishes(), finding));
                    }
                }
            }
        }
        findings.sort(Comparator.comparingInt(ReleaseFinding::action));
        return findings;
    }

    /// What readers would see changed.
    static List<Change> changesOf(PublicationPlan plan) {
        var changes = new ArrayList<Change>();
        for (var planned : plan.entries()) {
            int revision = planned.entry().current().number();
            planned.locales()
                    .forEach(locale -> changes.add(new Change.Publish(
                            planned.id(), planned.entry().type(), locale, revision, planned.significant())));
        }
        changes.addAll(plan.withdrawals());
        return changes;
    }
}
