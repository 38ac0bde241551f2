package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

class MissingTranslationTests {

    private final MissingTranslation rule = new MissingTranslation();

    @Test
    void whatOnlyTheOtherLocaleSaysIsFound() {
        var cluster = content(
                ContentType.CLUSTERS,
                "{'title':{'lt':'Klasteris','en':'Cluster'},'slug':{'lt':'klasteris'},'summary':{'lt':'Santrauka'},"
                        + "'services':[{'lt':'Mokymai','en':'Training'},{'lt':'Parodos'}]}");

        assertThat(found(rule, cluster, EN))
                .containsExactly("missing-translation /summary/en", "missing-translation /services/1/en");
        assertThat(found(rule, cluster, LT)).isEmpty();
    }

    @Test
    void anEntryInOneLocaleOnlyIsFoundOnce() {
        var page = LintFixture.page(LT, "Tekstas");
        var inEnglish = LintFixture.page(EN, "Text");

        assertThat(found(rule, page, LT)).containsExactly("missing-translation /title/en");
        assertThat(found(rule, inEnglish, EN)).containsExactly("missing-translation /title/lt");
    }

    @Test
    void whatPublishingDemandsIsLeftToIt() {
        var page = content(
                ContentType.PAGES,
                "{'title':{'lt':'Apie','en':'About'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}");

        assertThat(page.publishViolations(EN)).extracting("pointer").containsExactly("/body/en");
        assertThat(found(rule, page, EN)).isEmpty();
    }
}
