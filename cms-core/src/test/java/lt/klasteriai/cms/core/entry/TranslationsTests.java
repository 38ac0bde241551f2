package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which texts were left behind.
class TranslationsTests {

    private final EntryFixture fixture = new EntryFixture();
    private Entry news = fixture.entries.create(
            NEWS,
            fixture.content(
                    NEWS, "{'title':{'lt':'Pirmas','en':'First'},'summary':{'lt':'S','en':'S'},'lead':{'lt':'L'}}"),
            EDITOR);

    @Test
    void whatIsSavedTogetherIsFresh() {
        assertStale("{}");

        patch("{'title':{'lt':'Antras','en':'Second'}}");

        assertStale("{}");
    }

    @Test
    void aTextIsStaleWhenTheOtherLocaleGoesOn() {
        patch("{'title':{'lt':'Antras'}}");
        assertStale("{EN={/title=2}}");

        patch("{'title':{'lt':'Trečias'},'summary':{'lt':'Kita'}}");
        assertStale("{EN={/summary=3, /title=2}}");
    }

    @Test
    void catchingUpMakesItFreshAndTheOtherOneDoesNotGetStaleByIt() {
        patch("{'title':{'lt':'Antras'}}");

        patch("{'title':{'en':'Second'}}");
        assertStale("{}");

        patch("{'title':{'en':'Second, and more'}}");
        assertStale("{LT={/title=4}}");
    }

    @Test
    void aFirstTranslationMakesNothingStaleAndWithoutOneThereIsNothingToBeStale() {
        patch("{'lead':{'lt':'Kita'}}");
        patch("{'lead':{'en':'Lead'}}");
        assertStale("{}");

        patch("{'title':{'lt':'Antras'}}");
        patch("{'title':{'en':null}}");
        assertStale("{}");
    }

    @Test
    void sharedFieldsSlugsAndPublicationsMakeNothingStale() {
        patch("{'tags':['a'],'slug':{'lt':'kitas'}}");
        news = fixture.publish(news, LT);

        assertStale("{}");
    }

    @Test
    void aFieldWithTextsDeeperDownCountsAsOne() {
        patch("{'leadImage':{'asset':'0123456789ABCDEFGHJKMNPQRS','alt':{'lt':'Medis','en':'Tree'}}}");
        patch("{'leadImage':{'alt':{'lt':'Namas'}}}");

        assertStale("{EN={/leadImage=3}}");
    }

    @Test
    void whatIsConfirmedIsFreshWithoutANewRevision() {
        patch("{'title':{'lt':'Antras'},'summary':{'lt':'Kita'}}");

        var confirmed = fixture.entries.confirmTranslation(NEWS, news.id(), 2, EN, List.of("/title"));
        assertThat(confirmed.version()).isEqualTo(3);
        assertThat(confirmed.current().number()).isEqualTo(2);
        news = confirmed;
        assertStale("{EN={/summary=2}}");

        var again = fixture.entries.confirmTranslation(NEWS, news.id(), 3, EN, List.of("/title"));
        assertThat(again).isEqualTo(confirmed);
    }

    @Test
    void aRestoredRevisionIsAsStaleAsItWas() {
        patch("{'title':{'lt':'Antras'}}");
        patch("{'title':{'lt':'Kitas','en':'Another'}}");
        assertStale("{}");

        news = fixture.entries.restoreRevision(NEWS, news.id(), news.version(), 2, EDITOR);

        assertStale("{EN={/title=2}}");
    }

    private void patch(String patch) {
        news = fixture.patch(news, patch);
    }

    private void assertStale(String expected) {
        assertThat(news.translations().stale()).hasToString(expected);
        assertThat(fixture.present(news).translations()).isEqualTo(news.translations());
    }
}
