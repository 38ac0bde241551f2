package lt.klasteriai.cms.core.content;

import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LocaleViewTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentCodec codec = new ContentCodec();
    private final LocaleView view = new LocaleView(codec);
    private final Content news = news("'title':{'lt':'Žinia','en':'News'}");

    @Test
    void whatOneLocaleSaysIsNothingToTheOther() {
        assertThat(view.differing(news, news("'title':{'lt':'Žinia','en':'Other'}")))
                .containsExactly(EN);
        assertThat(view.differing(news, news("'title':{'lt':'Kita','en':'News'},'summary':{'lt':'Apie'}")))
                .containsExactly(LT);
    }

    @Test
    void whatIsSharedIsThereForBoth() {
        assertThat(view.differing(news, news("'title':{'lt':'Žinia','en':'News'},'tags':['a']")))
                .containsExactly(LT, EN);
    }

    @Test
    void aLocalizedPartOfSomethingSharedIsOfItsLocale() {
        var corrected = "'title':{'lt':'Žinia','en':'News'},'corrections':[{'at':'2026-03-01T08:00:00Z','text':{%s}}]";
        var one = news(corrected.formatted("'lt':'Taisyta'"));

        assertThat(view.differing(one, news(corrected.formatted("'lt':'Taisyta','en':'Corrected'"))))
                .containsExactly(EN);
        assertThat(view.differing(news, one)).containsExactly(LT, EN);
        assertThat(view.isSame(one, one, LT)).isTrue();
    }

    private Content news(String fields) {
        return codec.read(ContentType.NEWS, JSON.readTree(("{" + fields + "}").replace('\'', '"')));
    }
}
