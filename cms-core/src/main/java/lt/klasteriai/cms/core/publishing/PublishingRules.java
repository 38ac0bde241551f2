package lt.klasteriai.cms.core.publishing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// What publishing demands: the rules of the content type, and an address.
final class PublishingRules {

    private PublishingRules() {}

    static List<Violation> violations(Content content, Set<LocaleTag> locales) {
        var violations = new ArrayList<>(content.draftViolations());
        for (var locale : EnumSet.copyOf(locales)) {
            violations.addAll(content.publishViolations(locale));
            if (content.common().title().in(locale) != null
                    && content.common().slug().in(locale) == null) {
                violations.add(new Violation(
                        "/slug/" + locale.tag(), locale, "required", "A slug is needed; the title gives none."));
            }
        }
        return violations;
    }
}
