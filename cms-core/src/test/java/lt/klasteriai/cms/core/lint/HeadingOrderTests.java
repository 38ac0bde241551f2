package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.core.lint.LintFixture.page;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

class HeadingOrderTests {

    private final HeadingOrder rule = new HeadingOrder();

    @Test
    void headingsThatGoDownStepByStepAndUpAtOnceAreFine() {
        assertThat(found(rule, page(LT, "## Apie\n\n### Nariai\n\n#### Tarybos\n\n## Kontaktai"), LT))
                .isEmpty();
    }

    @Test
    void aLevelLeftOutIsFoundWhereItIsMissed() {
        assertThat(found(rule, page(LT, "## Apie\n\nTekstas\n\n#### Nariai\n\n### Taryba"), LT))
                .containsExactly("heading-level-skipped /body/lt/value/blocks/2");
    }

    @Test
    void aTextThatBeginsTooDeepIsFound() {
        assertThat(found(rule, page(EN, "### About\n\n## Members"), EN))
                .containsExactly("heading-starts-deep /body/en/value/blocks/0");
    }

    @Test
    void aHeadingInAQuoteCounts() {
        assertThat(found(rule, page(EN, "## About\n\n> #### Said"), EN))
                .containsExactly("heading-level-skipped /body/en/value/blocks/1/blocks/0");
    }

    @Test
    void aHeadingWithoutWordsIsFound() {
        var page = LintFixture.content(
                ContentType.PAGES,
                "{'body':{'lt':{'format':'document','value':{'blocks':[{'type':'heading','level':2,'content':[]}]}}}}");

        assertThat(found(rule, page, LT)).containsExactly("heading-empty /body/lt/value/blocks/0");
    }
}
