package lt.klasteriai.cms.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import org.junit.jupiter.api.Test;

class ViolationsTests {

    private final Violations violations = new Violations();

    @Test
    void blankTextsAndEmptyListsAreNotThere() {
        violations
                .required("/a", null)
                .required("/b", " ")
                .required("/c", List.of())
                .required("/d", "there");

        assertThat(violations.toList()).extracting(Violation::pointer).containsExactly("/a", "/b", "/c");
        assertThat(violations.toList()).extracting(Violation::code).containsOnly("required");
    }

    @Test
    void aTextIsRequiredInTheLocaleAskedForOnly() {
        var text = Localized.of(LocaleTag.LT, "Antraštė");

        violations.requiredIn(LocaleTag.LT, "/title", text).requiredIn(LocaleTag.EN, "/title", text);

        assertThat(violations.toList())
                .containsExactly(
                        new Violation("/title/en", LocaleTag.EN, "required", "is needed to publish in this locale"));
    }

    @Test
    void lengthIsCountedInCharactersAndPerLocale() {
        var text = new Localized<>(Map.of(LocaleTag.LT, "😀😀😀", LocaleTag.EN, "four"));

        violations.longest(3, "/title", text);

        assertThat(violations.toList())
                .containsExactly(new Violation("/title/en", LocaleTag.EN, "too-long", "has at most 3 characters"));
    }

    @Test
    void aDuplicateIsShownWhereItStandsAgain() {
        violations.distinct("/tags", List.of("a", "b", "a"));

        assertThat(violations.toList()).extracting(Violation::pointer).containsExactly("/tags/2");
    }

    @Test
    void rangesIncludeTheirEnds() {
        violations
                .between(0, 100, "/a", 0)
                .between(0, 100, "/b", new BigDecimal("100.01"))
                .between(0, 100, "/c", 100);

        assertThat(violations.toList()).extracting(Violation::pointer).containsExactly("/b");
    }

    @Test
    void theLaterOneOfTwoIsToBlameForTheirOrder() {
        violations.ordered("/equal", 1, 1, "").ordered("/absent", null, 1, "").ordered("/wrong", 2, 1, "comes after");

        assertThat(violations.toList()).containsExactly(new Violation("/wrong", null, "wrong-order", "comes after"));
    }
}
