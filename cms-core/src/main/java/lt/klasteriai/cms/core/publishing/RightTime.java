package lt.klasteriai.cms.core.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.rule.Violation;

/// Embargoed news appears nowhere before its time, and expired news not again.
final class RightTime implements PublishingCheck {

    @Override
    public Findings check(PublicationPlan plan) {
        return Findings.inEach(
                plan, planned -> planned.content() instanceof News news ? errors(news, plan.at()) : List.of());
    }

    private static List<Finding> errors(News news, Instant at) {
        var violations = new ArrayList<Violation>();
        if (news.embargoedUntil() != null && at.isBefore(news.embargoedUntil())) {
            violations.add(new Violation(
                    "/embargoedUntil", null, "embargoed", "It is embargoed until " + news.embargoedUntil() + "."));
        }
        if (news.expiresAt() != null && !at.isBefore(news.expiresAt())) {
            violations.add(new Violation("/expiresAt", null, "expired", "It has expired at " + news.expiresAt() + "."));
        }
        return violations.stream().map(Finding::error).toList();
    }
}
