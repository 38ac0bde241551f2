package lt.klasteriai.cms.core.publishing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.rule.Violation;

/// What publishing demands: the rules of the content type, an address, and the right time.
@RequiredArgsConstructor
final class PublishingRules {

    private final Clock clock;

    List<Violation> violations(Content content, Set<LocaleTag> locales) {
        var violations = new ArrayList<>(content.draftViolations());
        for (var locale : EnumSet.copyOf(locales)) {
            violations.addAll(content.publishViolations(locale));
            if (content.common().title().in(locale) != null
                    && content.common().slug().in(locale) == null) {
                violations.add(new Violation(
                        "/slug/" + locale.tag(), locale, "required", "A slug is needed; the title gives none."));
            }
        }
        if (content instanceof News news) {
            violations.addAll(untimely(news));
        }
        return violations;
    }

    /// Embargoed news appears nowhere before its time, and expired news not again.
    private List<Violation> untimely(News news) {
        var violations = new ArrayList<Violation>();
        var now = clock.instant();
        if (news.embargoedUntil() != null && now.isBefore(news.embargoedUntil())) {
            violations.add(new Violation(
                    "/embargoedUntil", null, "embargoed", "It is embargoed until " + news.embargoedUntil() + "."));
        }
        if (news.expiresAt() != null && !now.isBefore(news.expiresAt())) {
            violations.add(new Violation("/expiresAt", null, "expired", "It has expired at " + news.expiresAt() + "."));
        }
        return violations;
    }
}
