package lt.klasteriai.cms.model.fundingcall;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What a funding call must be, as a draft and to be published.
final class FundingCallRules {

    private FundingCallRules() {}

    static List<Violation> draft(FundingCall call) {
        var violations = new Violations();
        call.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        texts(call, violations);
        lists(call, violations);
        BudgetRules.check(call, violations);
        DeadlineRules.check(call, violations);
        return violations.toList();
    }

    static List<Violation> publish(FundingCall call, LocaleTag locale) {
        var violations = new Violations();
        call.common().checkPublishing(violations, locale);
        violations.required("/identifier", call.identifier()).required("/sourceUrl", call.sourceUrl());
        return violations.toList();
    }

    private static void texts(FundingCall call, Violations violations) {
        violations
                .longest(200, "/identifier", call.identifier())
                .longest(200, "/callIdentifier", call.callIdentifier())
                .longest(300, "/programme", call.programme())
                .longest(300, "/managingBody", call.managingBody())
                .longest(200, "/typesOfAction", 50, call.typesOfAction());
    }

    private static void lists(FundingCall call, Violations violations) {
        violations
                .distinct("/eligibleRegions", call.eligibleRegions())
                .most(200, "/documents", call.documents())
                .most(200, "/faq", call.faq())
                .each(
                        "/whoMayApply",
                        call.whoMayApply(),
                        (at, applicant) -> violations.longest(2000, at + "/text", applicant.text()))
                .each(
                        "/documents",
                        call.documents(),
                        (at, document) -> violations.longest(300, at + "/title", document.title()))
                .each(
                        "/faq",
                        call.faq(),
                        (at, question) -> violations.longest(500, at + "/question", question.question()));
    }
}
