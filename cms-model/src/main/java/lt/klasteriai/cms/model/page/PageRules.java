package lt.klasteriai.cms.model.page;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What a page must be, as a draft and to be published.
final class PageRules {

    private PageRules() {}

    static List<Violation> draft(Page page) {
        var violations = new Violations();
        page.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        violations.between(0, 10_000, "/navigationOrder", page.navigationOrder());
        return violations.toList();
    }

    static List<Violation> publish(Page page, LocaleTag locale) {
        var violations = new Violations();
        page.common().checkPublishing(violations, locale);
        violations.requiredIn(locale, "/body", page.body(), RichText::isBlank);
        return violations.toList();
    }
}
