package lt.klasteriai.cms.model.taxonomy;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What a term must be, as a draft and to be published.
final class TermRules {

    private TermRules() {}

    static List<Violation> draft(Term term) {
        var violations = new Violations();
        term.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        violations
                .between(0, 10_000, "/rank", term.rank())
                .unless(!term.term().equals(term.broader()), "/broader", "circular", "is another term than this one");
        return violations.toList();
    }

    static List<Violation> publish(Term term, LocaleTag locale) {
        var violations = new Violations();
        term.common().checkPublishing(violations, locale);
        return violations.toList();
    }
}
