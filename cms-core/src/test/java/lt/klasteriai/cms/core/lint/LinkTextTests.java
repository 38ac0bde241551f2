package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.core.lint.LintFixture.page;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextTests {

    private final LinkText rule = new LinkText();

    @ParameterizedTest
    @ValueSource(strings = {"čia", "Čia.", "ČIA", "cia", "spauskite čia", "Spauskite čia »", "daugiau", "Plačiau…"})
    void lithuanianWordsThatSayNothingAreFound(String words) {
        assertThat(found(rule, page(LT, "Žr. [" + words + "](https://example.org)"), LT))
                .containsExactly("link-text-says-nothing /body/lt/value/blocks/0/content/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "Click here!", "**here**", "Read more >", "this link"})
    void englishWordsThatSayNothingAreFound(String words) {
        assertThat(found(rule, page(EN, "See [" + words + "](https://example.org)"), EN))
                .containsExactly("link-text-says-nothing /body/en/value/blocks/0/content/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klasterių sąrašas", "daugiau apie klasterius", "here are the members", "Čiakis"})
    void wordsThatSayWhereItLeadsAreFine(String words) {
        assertThat(found(rule, page(LT, "[" + words + "](https://example.org)"), LT))
                .isEmpty();
    }

    @Test
    void theWordsByThemselvesAreFine() {
        assertThat(found(rule, page(LT, "čia"), LT)).isEmpty();
    }

    @Test
    void aLinkInATableOfTheOtherLocaleIsNotAsked() {
        var page = page(LT, "html", "<table><tr><td>a</td></tr><tr><td><a href=\"/a\">čia</a></td></tr></table>");

        assertThat(found(rule, page, EN)).isEmpty();
        assertThat(found(rule, page, LT))
                .containsExactly("link-text-says-nothing /body/lt/value/blocks/0/rows/1/cells/0/content/0");
    }

    @Test
    void aLinkWithoutWordsIsFound() {
        var page = LintFixture.content(
                ContentType.PAGES,
                "{'body':{'lt':{'format':'document','value':{'blocks':[{'type':'paragraph','content':["
                        + "{'type':'link','href':'https://example.org','content':[]}]}]}}}}");

        assertThat(found(rule, page, LT)).containsExactly("link-text-empty /body/lt/value/blocks/0/content/0");
    }
}
