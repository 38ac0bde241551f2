package lt.klasteriai.cms.core.publishing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.page.Page;
import lt.klasteriai.cms.model.rule.Violation;
import org.jspecify.annotations.Nullable;

/// No page is published below itself. Two drafts that were saved at the same moment may lie below each other, and a
/// public page may have another parent than its draft; so what counts here is what readers are going to see.
@RequiredArgsConstructor
final class NoCircle implements PublishingCheck {

    private final Entries entries;
    private final Revisions revisions;

    @Override
    public Findings check(PublicationPlan plan) {
        return Findings.inEach(
                plan,
                planned -> EnumSet.copyOf(planned.locales()).stream()
                        .filter(locale -> liesBelowItself(plan, planned, locale))
                        .map(locale -> Finding.error(new Violation(
                                "/parent", locale, "own-ancestor", "It would lie below itself in public.")))
                        .toList());
    }

    /// The walk upwards ends at a page it has seen, for above it there may be a circle of others.
    private boolean liesBelowItself(PublicationPlan plan, PlannedEntry planned, LocaleTag locale) {
        var seen = new HashSet<EntryId>();
        return Stream.iterate(parentOf(planned.content()), Objects::nonNull, page -> parentOf(plan, page, locale))
                .takeWhile(seen::add)
                .anyMatch(planned.id()::equals);
    }

    private @Nullable EntryId parentOf(PublicationPlan plan, EntryId page, LocaleTag locale) {
        return plannedContent(plan, page, locale)
                .or(() -> entries.findAnywhere(page).flatMap(entry -> publicContent(entry, locale)))
                .map(NoCircle::parentOf)
                .orElse(null);
    }

    private static Optional<Content> plannedContent(PublicationPlan plan, EntryId page, LocaleTag locale) {
        return plan.entries().stream()
                .filter(each -> each.id().equals(page) && each.locales().contains(locale))
                .map(PlannedEntry::content)
                .findFirst();
    }

    private Optional<Content> publicContent(Entry entry, LocaleTag locale) {
        return switch (entry.states().get(locale)) {
            case LocaleState.Published seen -> content(entry, seen.revision());
            case LocaleState.Changed seen -> content(entry, seen.revision());
            case null, default -> Optional.empty();
        };
    }

    private Optional<Content> content(Entry entry, int revision) {
        return Optional.of(revisions.get(entry.id(), revision).content());
    }

    private static @Nullable EntryId parentOf(Content content) {
        return content instanceof Page page ? page.parent() : null;
    }
}
