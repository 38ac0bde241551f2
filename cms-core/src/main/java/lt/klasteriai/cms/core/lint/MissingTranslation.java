package lt.klasteriai.cms.core.lint;

import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.content.LocalizedAt;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// What one locale says and the other does not. Fields that publishing demands are left to the rules of the model.
final class MissingTranslation implements LintRule {

    private static final String CODE = "missing-translation";

    /// Made from the title where nobody gives one.
    private static final String SLUG = "/slug";

    @Override
    public void check(Subject subject, Warnings warnings) {
        for (var locale : LocaleTag.values()) {
            if (subject.locales().contains(locale)) {
                fields(subject, locale, warnings);
            } else if (!subject.content().locales().contains(locale)) {
                warnings.add(
                        "/title/" + locale.tag(),
                        locale,
                        CODE,
                        "The entry does not exist in this locale; its readers get another language.");
            }
        }
    }

    private static void fields(Subject subject, LocaleTag locale, Warnings warnings) {
        var demanded = demanded(subject, locale);
        subject.localized().stream()
                .filter(part -> !part.pointer().equals(SLUG) && part.values().in(locale) == null)
                .map(LocalizedAt::pointer)
                .map(pointer -> pointer + "/" + locale.tag())
                .filter(pointer -> !demanded.contains(pointer))
                .forEach(
                        pointer -> warnings.add(pointer, locale, CODE, "Another locale has this; here it is missing."));
    }

    private static Set<String> demanded(Subject subject, LocaleTag locale) {
        return subject.content().publishViolations(locale).stream()
                .map(Violation::pointer)
                .collect(Collectors.toSet());
    }
}
