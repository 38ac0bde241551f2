package lt.klasteriai.cms.core.lint;

import java.util.List;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.PublishingCheck;

/// Asks every rule about every entry of a publication. Warns and never stops anything.
final class Lint implements PublishingCheck {

    /// To add a rule, add it here and its codes to docs/lint.md.
    static final List<LintRule> RULES = List.of(
            new AltText(),
            new HeadingOrder(),
            new LinkText(),
            new BareAddresses(),
            new MissingTranslation(),
            new ExpiredLabels(),
            new PassedDeadlines(),
            new EuropeanCriteria());

    @Override
    public Findings check(PublicationPlan plan) {
        return Findings.inEach(plan, planned -> warnings(planned, plan));
    }

    private static List<Finding> warnings(PlannedEntry planned, PublicationPlan plan) {
        var subject = Subject.of(planned.content(), planned.locales(), plan.at());
        var warnings = new Warnings();
        RULES.forEach(rule -> rule.check(subject, warnings));
        return warnings.toList();
    }
}
