package lt.klasteriai.cms.core.publishing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lt.klasteriai.cms.model.rule.Violation;

/// Publishing demands that the rules of the content type are kept and that there is an address.
final class ContentRules implements PublishingCheck {

    @Override
    public Findings check(PublicationPlan plan) {
        return Findings.inEach(plan, ContentRules::errors);
    }

    private static List<Finding> errors(PlannedEntry planned) {
        var content = planned.content();
        var violations = new ArrayList<>(content.draftViolations());
        for (var locale : EnumSet.copyOf(planned.locales())) {
            violations.addAll(content.publishViolations(locale));
            if (content.common().title().in(locale) != null
                    && content.common().slug().in(locale) == null) {
                violations.add(new Violation(
                        "/slug/" + locale.tag(), locale, "required", "A slug is needed; the title gives none."));
            }
        }
        return violations.stream().distinct().map(Finding::error).toList();
    }
}
