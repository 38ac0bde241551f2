package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;

class NewsFeedTests {

    @Test
    void isReadByAFeedLibrary() throws FeedException {
        var feed = read("/feeds/news.rss");

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getLanguage()).isEqualTo("lt");
        assertThat(feed.getEntries()).hasSize(10);
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank().doesNotContain("<");
            assertThat(URI.create(entry.getLink())).hasScheme("https").hasHost("cms.example.lt");
            assertThat(entry.getUri()).matches("tag:klasteriai\\.lt,2026:[A-Za-z0-9]+/lt");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getContents().getFirst().getValue()).startsWith("<");
        });
        assertThat(feed.getEntries())
                .isSortedAccordingTo(
                        Comparator.comparing(SyndEntry::getPublishedDate).reversed());
    }

    @Test
    void namesItselfAndItsSibling() {
        var asked = "/feeds/news.rss?locale=en&limit=5&content=summary";
        var itself = "/feeds/news.rss?content=summary&limit=5&locale=en";

        var xml = SampleSite.delivery().get(asked).body();

        assertThat(xml)
                .contains("<language>en</language>")
                .contains("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://cms.example.lt"
                        + itself.replace("&", "&amp;") + "\"")
                .contains("hreflang=\"lt\" href=\"https://cms.example.lt"
                        + itself.replace("locale=en", "locale=lt").replace("&", "&amp;") + "\"")
                .doesNotContain("content:encoded>");
    }

    @Test
    void showsNoMoreThanWanted() throws FeedException {
        assertThat(read("/feeds/news.rss?limit=3").getEntries()).hasSize(3);
    }

    @Test
    void filtersByTheGrammarOfLists() throws FeedException {
        var filtered = read("/feeds/news.rss?filter%5Bclusters%5D=lietuvos-klasteriu-asociacija");

        assertThat(filtered.getEntries().size()).isBetween(1, 9);
    }

    @Test
    void isTheSameBytesWhileTheContentIsTheSame() {
        var first = SampleSite.delivery().get("/feeds/news.rss");
        var second = SampleSite.delivery().get("/feeds/news.rss");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/rss+xml;charset=UTF-8");
        assertThat(first.headers().firstValue("Content-Language")).hasValue("lt");
    }

    private static SyndFeed read(String path) throws FeedException {
        var answer = SampleSite.delivery().get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }
}
