package lt.klasteriai.cms.core.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Finding.Severity;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.PublishingCheck;
import lt.klasteriai.cms.model.entry.EntryId;

/// A reference to an entry that is public in no locale is shown to nobody. Entries of the same publication are public
/// with it.
@RequiredArgsConstructor
final class HiddenReferences implements PublishingCheck {

    private final Ledger ledger;

    @Override
    public Findings check(PublicationPlan plan) {
        var targets = plan.entries().stream()
                .flatMap(planned -> references(planned).stream())
                .map(ReferenceAt::target)
                .filter(target -> !plan.publishes(target))
                .collect(Collectors.toSet());
        var visible = visibleAfter(plan, targets);
        return Findings.inEach(
                plan,
                planned -> references(planned).stream()
                        .filter(reference ->
                                targets.contains(reference.target()) && !visible.contains(reference.target()))
                        .map(HiddenReferences::warning)
                        .toList());
    }

    private Set<EntryId> visibleAfter(PublicationPlan plan, Set<EntryId> targets) {
        if (targets.isEmpty()) {
            return Set.of();
        }
        return ledger.at(ledger.head()).visibleKeys(targets).stream()
                .filter(key -> !plan.withdraws(key.entry(), key.locale()))
                .map(EntryInLocale::entry)
                .collect(Collectors.toSet());
    }

    private static List<ReferenceAt> references(PlannedEntry planned) {
        return ContentReferences.of(planned.content());
    }

    private static Finding warning(ReferenceAt reference) {
        return new Finding(
                reference.pointer(),
                null,
                "reference-not-public",
                Severity.WARNING,
                "Readers do not see the entry referred to; the reference appears when it is published.");
    }
}
