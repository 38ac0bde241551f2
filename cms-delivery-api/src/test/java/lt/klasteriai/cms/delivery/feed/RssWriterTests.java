package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the defaults of the whole program")
class RssWriterTests {

    @Test
    void writesDatesInEnglishWhateverTheMachineSpeaks() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("lt"));
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Vilnius"));

            assertThat(RssWriter.write(feed("Antraštė", "<p>Tekstas</p>")))
                    .contains("<pubDate>Sun, 1 Mar 2026 22:30:00 GMT</pubDate>")
                    .contains("<lastBuildDate>Mon, 2 Mar 2026 06:00:00 GMT</lastBuildDate>");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void keepsWhatXmlCanHoldAndDropsTheRest() throws FeedException {
        var awkward = "a\u0000\u0008\uD800\uFFFF & <b> ]]> „ž“ \uD83D\uDE00";

        var entry = new SyndFeedInput()
                .build(new StringReader(RssWriter.write(feed(awkward, "<p>]]></p>"))))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitle()).isEqualTo("a & <b> ]]> „ž“ \uD83D\uDE00");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>]]></p>");
    }

    @Test
    void identifiesAnItemByItsTagAndNamesItsAuthor() {
        assertThat(RssWriter.write(feed("Antraštė", "<p>Tekstas</p>")))
                .contains("<guid isPermaLink=\"false\">tag:klasteriai.lt,2026:N1/lt</guid>")
                .contains("<dc:creator>Ona Žukė</dc:creator>")
                .doesNotContain("<author>", "dc:date");
    }

    private static Feed feed(String title, String html) {
        return SomeFeed.with(title, html);
    }
}
