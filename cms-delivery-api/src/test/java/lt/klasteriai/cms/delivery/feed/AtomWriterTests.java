package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AtomWriterTests {

    @Test
    void keepsWhatXmlCanHoldAndDropsTheRest() throws FeedException {
        var awkward = "a\u0000\u0008\uD800\uFFFF & <b> ]]> „ž“ \u05D0 \uD83D\uDE00" + "ą".repeat(300);

        var feed = new SyndFeedInput().build(new StringReader(AtomWriter.write(SomeFeed.with(awkward, "<p>]]></p>"))));
        var entry = feed.getEntries().getFirst();

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(entry.getTitle()).isEqualTo("a & <b> ]]> „ž“ \u05D0 \uD83D\uDE00" + "ą".repeat(300));
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>]]></p>");
        assertThat(entry.getUri()).isEqualTo("tag:klasteriai.lt,2026:N1/lt");
        assertThat(entry.getAuthor()).isEqualTo("Ona Žukė");
        assertThat(entry.getUpdatedDate()).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(entry.getPublishedDate()).isEqualTo("2026-03-01T22:30:00Z");
        assertThat(feed.getAuthors().getFirst().getName()).isEqualTo("Asociacija");
    }
}
