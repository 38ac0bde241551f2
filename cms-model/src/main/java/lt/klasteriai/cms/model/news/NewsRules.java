package lt.klasteriai.cms.model.news;

import java.util.List;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What a news item must be, as a draft and to be published.
final class NewsRules {

    private static final int MAX_HEADLINE_LENGTH = 110;

    private NewsRules() {}

    static List<Violation> draft(News news) {
        var violations = new Violations();
        news.common().checkDraft(violations, MAX_HEADLINE_LENGTH);
        texts(news, violations);
        relations(news, violations);
        violations.ordered("/expiresAt", news.embargoedUntil(), news.expiresAt(), "comes after the embargo");
        return violations.toList();
    }

    static List<Violation> publish(News news, LocaleTag locale) {
        var violations = new Violations();
        news.common().checkPublishing(violations, locale);
        violations.requiredIn(locale, "/body", news.body(), RichText::isBlank);
        return violations.toList();
    }

    private static void texts(News news, Violations violations) {
        violations
                .longest(2000, "/lead", news.lead())
                .longest(200, "/bylines", 20, news.bylines())
                .longest(200, "/dateline", news.dateline())
                .longest(300, "/licence", news.licence())
                .each(
                        "/corrections",
                        news.corrections(),
                        (at, correction) -> violations.longest(2000, at + "/text", correction.text()));
    }

    private static void relations(News news, Violations violations) {
        violations
                .distinct("/clusters", news.clusters())
                .distinct("/fundingCalls", news.fundingCalls())
                .distinct("/policyDocuments", news.policyDocuments())
                .distinct("/events", news.events());
    }
}
