package lt.klasteriai.cms.core.content;

import static lt.klasteriai.cms.core.content.ContentFixture.content;
import static lt.klasteriai.cms.core.content.ContentFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.richtext.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentCodecTests {

    private final ContentCodec codec = new ContentCodec();

    @ParameterizedTest
    @EnumSource
    void readsWhatItHasWritten(ContentType type) {
        var content = content(type, ContentFixture.sample(type));

        var written = codec.write(content);

        assertThat(codec.read(type, written)).isEqualTo(content);
        assertThat(codec.read(type, json(written.toString()))).isEqualTo(content);
        assertThat(codec.write(codec.read(type, written))).isEqualTo(written);
    }

    @Test
    void readsCommonFieldsBesideTheTypesOwn() {
        var news = (News) content(ContentType.NEWS, ContentFixture.NEWS);

        assertThat(news.common().title().in(LocaleTag.LT)).startsWith("Ūkio ministerija");
        assertThat(news.common().originallyPublishedAt()).isEqualTo(Instant.parse("2017-06-20T06:00:00Z"));
        assertThat(news.bylines()).containsExactly("LKA");
    }

    @Test
    void readsNumbersToTheLastDigit() {
        var call = (FundingCall) content(ContentType.FUNDING_CALLS, ContentFixture.FUNDING_CALL);

        assertThat(codec.write(call).at("/budget/byYear/0/amount/amount").decimalValue())
                .isEqualByComparingTo("75000.5");
    }

    @Test
    void writesFieldsInTheOrderOfTheRecordWhateverTheOrderInTheRequest() {
        var content = content(ContentType.PAGES, "{'title': {'en': 'A', 'lt': 'B'}, 'key': 'k'}");

        assertThat(codec.write(content)).hasToString("{\"key\":\"k\",\"title\":{\"lt\":\"B\",\"en\":\"A\"}}");
    }

    @Test
    void takesNullAndBlankTextForAbsent() {
        var content = content(
                ContentType.NEWS,
                "{'title': {'lt': 'A', 'en': ' '}, 'summary': null, 'key': null, 'tags': null, 'dateline': '',"
                        + " 'body': {'lt': {'format': 'markdown', 'value': ''}}}");

        assertThat(codec.write(content)).hasToString("{\"title\":{\"lt\":\"A\"}}");
    }

    @Test
    void keepsTheBlanksBetweenMarkedWords() {
        var content = content(ContentType.POLICY_DOCUMENTS, ContentFixture.POLICY_DOCUMENT);

        assertThat(codec.write(content)
                        .at("/abstractText/en/value/blocks/0/content/1/text")
                        .stringValue())
                .isEqualTo(" ");
    }

    @Test
    void mergesAsRfc7396Says() {
        var base = content(ContentType.NEWS, ContentFixture.NEWS);

        var merged = codec.merge(base, json("{'title': {'en': null}, 'sectors': ['tourism'], 'slug': null}"));

        var news = (News) codec.read(ContentType.NEWS, merged);
        assertThat(news.common().title().locales()).containsExactly(LocaleTag.LT);
        assertThat(news.common().sectors()).hasToString("[tourism]");
        assertThat(news.common().slug().locales()).isEmpty();
        assertThat(news.body()).isEqualTo(((News) base).body());
    }

    @Test
    void replacesRichTextByAPatchInAnotherFormat() {
        var base = content(ContentType.NEWS, ContentFixture.NEWS);

        var merged = codec.merge(base, json("{'body': {'lt': {'format': 'html', 'value': '<p>Nauja</p>'}}}"));

        var body = ((News) codec.read(ContentType.NEWS, merged)).body().in(LocaleTag.LT);
        assertThat(body).isEqualTo(RichText.ofText("Nauja"));
    }

    @Test
    void refusesAPatchThatIsNoObject() {
        var base = content(ContentType.PAGES, ContentFixture.PAGE);

        assertThatExceptionOfType(InvalidContent.class).isThrownBy(() -> codec.merge(base, json("[]")));
    }
}
