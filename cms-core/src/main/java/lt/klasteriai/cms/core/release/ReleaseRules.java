package lt.klasteriai.cms.core.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;
import org.jspecify.annotations.Nullable;

/// What even a release that is being put together must satisfy.
@RequiredArgsConstructor
final class ReleaseRules {

    /// With two locales each and 130 bytes for a change in the ledger this is 1.3 of the 16 MB that the one document
    /// of a publication's intent may have.
    static final int MOST_ACTIONS = 5_000;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2_000;

    private final Entries entries;

    /// @throws BadRelease with every rule that is broken
    void check(NewRelease release) {
        var violations = new ArrayList<>(words(release));
        if (release.actions().size() > MOST_ACTIONS) {
            violations.add(
                    new Violation("/actions", null, "too-many", "A release has at most " + MOST_ACTIONS + " actions."));
        } else {
            violations.addAll(twice(release.actions()));
            violations.addAll(revisions(release.actions()));
            violations.addAll(unknown(release.actions()));
        }
        if (!violations.isEmpty()) {
            throw new BadRelease(violations);
        }
    }

    private static List<Violation> words(NewRelease release) {
        var violations = new Violations()
                .longest(LONGEST_TITLE, "/title", release.title())
                .longest(LONGEST_NOTE, "/note", release.note())
                .toList();
        return release.title().isBlank()
                ? List.of(new Violation("/title", null, "required", "A release needs a title."))
                : violations;
    }

    /// An entry stands once in each locale, and with one revision.
    private static List<Violation> twice(List<ReleaseAction> actions) {
        var violations = new ArrayList<Violation>();
        var seen = new HashMap<EntryInLocale, Integer>();
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            for (var locale : action.locales()) {
                var before = seen.putIfAbsent(new EntryInLocale(action.entry(), locale), i);
                if (before != null) {
                    violations.add(new Violation(
                            at(i),
                            locale,
                            "twice",
                            "The entry %s stands in %s here and at %s."
                                    .formatted(action.entry(), locale.tag(), at(before))));
                }
            }
        }
        return violations;
    }

    private static List<Violation> revisions(List<ReleaseAction> actions) {
        var violations = new ArrayList<Violation>();
        var seen = new HashMap<EntryId, Integer>();
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            if (!action.publishes() && action.revision() != null) {
                violations.add(new Violation(
                        at(i) + "/revision", null, "unused", "What is withdrawn has no revision to choose."));
            }
            var before = action.publishes() ? seen.putIfAbsent(action.entry(), i) : null;
            if (before != null && !Objects.equals(actions.get(before).revision(), action.revision())) {
                violations.add(new Violation(
                        at(i) + "/revision",
                        null,
                        "two-revisions",
                        "The entry %s is published here and at %s with different revisions."
                                .formatted(action.entry(), at(before))));
            }
        }
        return violations;
    }

    private List<Violation> unknown(List<ReleaseAction> actions) {
        var known = entries
                .findAnywhere(actions.stream().map(ReleaseAction::entry).toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, each -> each));
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < actions.size(); i++) {
            var problem = missing(actions.get(i), known);
            if (problem != null) {
                violations.add(new Violation(at(i) + "/entry", null, problem.code(), problem.detail()));
            }
        }
        return violations;
    }

    /// Why an entry cannot be in a release.
    record Missing(String code, String detail) {}

    /// Null when the entry is there.
    static @Nullable Missing missing(ReleaseAction action, Map<EntryId, Entry> known) {
        var entry = known.get(action.entry());
        if (entry == null || entry.type() != action.type()) {
            return new Missing(
                    "unknown-entry",
                    "There is no entry %s among the %s."
                            .formatted(action.entry(), action.type().segment()));
        }
        return entry.trashed() == null
                ? null
                : new Missing("trashed", "The entry %s lies in the trash.".formatted(action.entry()));
    }

    private static String at(int action) {
        return "/actions/" + action;
    }
}
