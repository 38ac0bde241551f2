package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.core.lint.LintFixture.content;
import static lt.klasteriai.cms.core.lint.LintFixture.found;
import static lt.klasteriai.cms.core.lint.LintFixture.page;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

class BareAddressesTests {

    private final BareAddresses rule = new BareAddresses();

    @Test
    void anAddressAmongTheWordsIsFound() {
        assertThat(found(rule, page(LT, "- Rašykite www.klasteriai.lt puslapyje"), LT))
                .containsExactly("bare-address /body/lt/value/blocks/0/items/0/blocks/0/content/0");
        assertThat(found(rule, page(EN, "See (HTTPS://example.org/a)."), EN))
                .containsExactly("bare-address /body/en/value/blocks/0/content/0");
    }

    @Test
    void aLinkThatShowsItsAddressIsFound() {
        assertThat(found(rule, page(LT, "Žr. [https://example.org/a](https://example.org/a)"), LT))
                .containsExactly("bare-address /body/lt/value/blocks/0/content/1");
    }

    @Test
    void aLinkWithWordsCodeAndOrdinaryWordsAreFine() {
        assertThat(found(rule, page(LT, "[Sąrašas](https://example.org), `https://example.org`, wwwas. http"), LT))
                .isEmpty();
    }

    @Test
    void plainTextIsLookedAtToo() {
        var news = content(
                ContentType.NEWS,
                "{'title':{'lt':'Naujiena'},'lead':{'lt':'Žr. https://a.lt','en':'See https://a.lt'}}");

        assertThat(found(rule, news, LT)).containsExactly("bare-address /lead/lt");
    }
}
