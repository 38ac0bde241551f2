package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.delivery.SetClock;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SitemapTests {

    private static final String HOST = "https://cms.example.lt";

    @Test
    void theIndexNamesFilesWithEveryEntryInEveryLanguage() throws Exception {
        var files = texts(read("/sitemap.xml"), "loc");

        assertThat(files).contains(HOST + "/sitemaps/funding-calls-1.xml", HOST + "/sitemap-news.xml");
        int pages = 0;
        for (var file : files) {
            var map = read(file.substring(HOST.length()));
            var addresses = texts(map, "loc");
            assertThat(addresses).as(file).doesNotHaveDuplicates();
            if (!file.endsWith("sitemap-news.xml")) {
                assertThat(texts(map, "lastmod")).hasSameSizeAs(addresses).allSatisfy(Instant::parse);
            }
            pages += addresses.size();
        }
        assertThat(pages).isGreaterThan(600);
    }

    @Test
    void aPageNamesItsLanguagesWhereItHasSeveral() throws Exception {
        var pages = read("/sitemaps/pages-1.xml");
        var links = pages.getElementsByTagName("xhtml:link");
        var languages = IntStream.range(0, links.getLength())
                .mapToObj(i -> ((Element) links.item(i)).getAttribute("hreflang"))
                .toList();

        assertThat(languages).contains("lt", "en", "x-default");
        assertThat(read("/sitemaps/funding-calls-1.xml")
                        .getElementsByTagName("xhtml:link")
                        .getLength())
                .as("calls exist in one language only")
                .isZero();
    }

    @Test
    void newsLeavesItsFileAfterTwoDays(@TempDir Path indexDir) throws Exception {
        var clock = new SetClock(Instant.now());
        try (var store = EmbeddedStore.inMemory();
                var editing = Editing.on(store.connectionString());
                var delivery = RunningDelivery.on(store.readOnlyConnectionString(), indexDir, clock, Map.of())) {
            editing.published(
                    ContentType.NEWS,
                    "{'title':{'lt':'Nauja & <sena>'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}");
            delivery.awaitSequence(editing.head());
            clock.set(Instant.now());

            var fresh = delivery.get("/sitemap-news.xml");
            assertThat(texts(parse(fresh.body()), "news:title")).containsExactly("Nauja & <sena>");
            assertThat(texts(parse(fresh.body()), "news:language")).containsExactly("lt");

            clock.set(Instant.now().plus(Duration.ofDays(2)));
            assertThat(texts(parse(delivery.get("/sitemap-news.xml").body()), "news:title"))
                    .isEmpty();
        }
    }

    @Test
    void robotsAreToldOfIt() {
        assertThat(SampleSite.delivery().get("/robots.txt").body()).contains("Sitemap: " + HOST + "/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sitemaps/news-2.xml", "/sitemaps/news-0.xml", "/sitemaps/terms-1.xml", "/sitemaps/news.xml"})
    void thereAreNoOthers(String path) {
        assertThat(SampleSite.delivery().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml?a=1", "/sitemap-news.xml?a=1", "/sitemaps/news-1.xml?a=1", "/robots.txt?a=1"})
    void theyTakeNoParameters(String path) {
        assertThat(SampleSite.delivery().get(path).statusCode()).isEqualTo(400);
    }

    private static Document read(String path) throws Exception {
        return parse(SampleSite.delivery().get(path).body());
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document document, String name) {
        var elements = document.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }
}
