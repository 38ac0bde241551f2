package lt.klasteriai.cms.model.entry;

import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violations;

/// The rules for the fields that all types share.
final class CommonRules {

    private CommonRules() {}

    static void draft(CommonFields common, int maxTitle, Violations violations) {
        texts(common, maxTitle, violations);
        lists(common, violations);
        var image = common.leadImage();
        if (image != null) {
            violations.longest(1000, "/leadImage/alt", image.alt()).longest(300, "/leadImage/credit", image.credit());
        }
    }

    static void publish(CommonFields common, LocaleTag locale, Violations violations) {
        violations.requiredIn(locale, "/title", common.title());
        var image = common.leadImage();
        if (image != null) {
            violations.requiredIn(locale, "/leadImage/alt", image.alt());
        }
    }

    private static void texts(CommonFields common, int maxTitle, Violations violations) {
        violations
                .longest(maxTitle, "/title", common.title())
                .longest(2000, "/summary", common.summary())
                .longest(200, "/seoTitle", common.seoTitle())
                .longest(500, "/seoDescription", common.seoDescription())
                .longest(200, "/key", common.key())
                .unless(common.key() == null || !common.key().isBlank(), "/key", "blank", "is not blank")
                .longest(300, "/ownerOrganisation", common.ownerOrganisation());
    }

    private static void lists(CommonFields common, Violations violations) {
        violations
                .distinct("/sectors", common.sectors())
                .distinct("/ecosystems", common.ecosystems())
                .longest(80, "/tags", 50, common.tags())
                .distinct("/tags", common.tags());
    }
}
