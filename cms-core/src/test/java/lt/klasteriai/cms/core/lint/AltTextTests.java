package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AltTextTests {

    private final AltText rule = new AltText();

    @ParameterizedTest
    @ValueSource(strings = {"Nuotrauka", "paveikslėlis.", "Logo", "IMG_2041", "stendas-2026.JPG", "Photo"})
    void aTextThatSaysNothingIsFound(String alt) {
        assertThat(found(rule, withAlt(alt), LT)).containsExactly("alt-says-nothing /leadImage/alt/lt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nuotrauka: ministras pasirašo", "Lazer laboratory in Vilnius", "Logo of the LITEK cluster"})
    void aTextThatSaysSomethingIsNot(String alt) {
        assertThat(found(rule, withAlt(alt), LT)).isEmpty();
    }

    @Test
    void onlyThePublishedLocaleCounts() {
        assertThat(found(rule, withAlt("Nuotrauka"), EN)).isEmpty();
    }

    private static Content withAlt(String alt) {
        return content(
                ContentType.PAGES,
                "{'title':{'lt':'Puslapis'},'leadImage':{'asset':'a','alt':{'lt':'%s','en':'A stand'}}}"
                        .formatted(alt));
    }
}
