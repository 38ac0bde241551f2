package lt.klasteriai.cms.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lt.klasteriai.cms.delivery.Json;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTests {

    private static final String HOST = "https://cms.example.lt";

    private Site site;

    @BeforeAll
    void open(@TempDir Path indexDir) {
        site = Site.in(indexDir);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(value = ContentType.class, names = "TERMS", mode = EnumSource.Mode.EXCLUDE)
    void everyTypeHasOneInEachFormatWithTheSameItems(ContentType type) throws FeedException {
        var rss = read("/feeds/" + type.segment() + ".rss?locale=en&limit=200");
        var atom = read("/feeds/" + type.segment() + ".atom?locale=en&limit=200");
        var json = Json.of(get("/feeds/" + type.segment() + ".json?locale=en&limit=200"));

        var identities = identities(rss);
        assertThat(identities).isNotEmpty().doesNotHaveDuplicates().allMatch(each -> each.endsWith("/en"));
        assertThat(identities(atom)).isEqualTo(identities);
        assertThat(json.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactlyElementsOf(identities);
        assertThat(json.path("feed_url").asString())
                .isEqualTo(HOST + "/feeds/" + type.segment() + ".json?limit=200&locale=en");
        assertThat(atom.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(URI.create(entry.getLink())).hasScheme("https");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/news.rss, application/rss+xml;charset=UTF-8",
        "/feeds/news.atom, application/atom+xml;charset=UTF-8",
        "/feeds/news.json, application/feed+json;charset=UTF-8"
    })
    void saysWhatItIs(String path, String type) {
        var answer = get(path);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(SampleSite.delivery().send("HEAD", path).headers().firstValue("ETag"))
                .isEqualTo(answer.headers().firstValue("ETag"));
    }

    @Test
    void itsPagesHaveEveryItemOnce() throws FeedException {
        var met = new ArrayList<String>();
        @Nullable String next = "/feeds/funding-calls.atom?locale=en&limit=100";
        while (next != null) {
            var page = read(next);
            met.addAll(identities(page));
            next = link(page, "next");
        }
        assertThat(met).hasSize(512).doesNotHaveDuplicates();
    }

    /// News became public long before this system knew of them.
    @ParameterizedTest
    @CsvSource({"funding-calls, en, 512", "news, lt, 10"})
    void itsArchivesHaveEveryItem(String type, String locale, int all) throws FeedException {
        var path = "/feeds/" + type + ".atom?limit=5&locale=" + locale;
        var feed = read(path);
        Set<String> met = new HashSet<>(identities(feed));
        var archive = link(feed, "prev-archive");

        assertThat(archive).isNotNull();
        while (archive != null) {
            var answer = get(archive);
            var part = read(archive);
            assertThat(answer.body()).contains("<fh:archive");
            assertThat(link(part, "current")).isEqualTo(path);
            met.addAll(identities(part));
            archive = link(part, "prev-archive");
        }
        assertThat(met).hasSize(all);
    }

    @Test
    void saysWhatWasWithdrawnWhenAskedTo() {
        var kept = site.editing().published(ContentType.PAGES, page("Lieka"));
        var gone = site.editing().published(ContentType.PAGES, page("Dingsta"));
        var receipt = site.editing().withdraw(ContentType.PAGES, gone.id(), LocaleTag.LT);
        site.delivery().awaitSequence(receipt.sequence());

        var feed = site.delivery().get("/feeds/pages.atom?tombstones=true").body();

        assertThat(feed)
                .contains("<at:deleted-entry ref=\"tag:klasteriai.lt,2026:" + gone.id() + "/lt\" when=\"")
                .doesNotContain("ref=\"tag:klasteriai.lt,2026:" + kept.id());
        assertThat(site.delivery().get("/feeds/pages.atom").body()).doesNotContain("deleted-entry");
        assertThat(site.delivery().get("/feeds/pages.rss?tombstones=true").statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesNewerItemsOnlyToWhoHasTheOthers() throws Exception {
        var old = site.editing().published(ContentType.EVENTS, event("Senas"));
        site.delivery().awaitSequence(site.editing().head());
        var path = "/feeds/events.rss";
        var before = site.delivery().get(path, "A-IM", "feed");
        var tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(site.delivery()
                        .get(path, "A-IM", "feed", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        var made = site.editing().published(ContentType.EVENTS, event("Naujas"));
        site.delivery().awaitSequence(site.editing().head());

        var newer = site.delivery().get(path, "A-IM", "gzip, feed", "If-None-Match", tag);
        var whole = site.delivery().get(path);

        assertThat(newer.statusCode()).isEqualTo(226);
        assertThat(newer.headers().firstValue("IM")).hasValue("feed");
        assertThat(newer.headers().firstValue("Cache-Control")).hasValue("no-store, im");
        assertThat(newer.headers().firstValue("ETag"))
                .isEqualTo(whole.headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
        assertThat(identities(parse(newer))).containsExactly("tag:klasteriai.lt,2026:" + made.id() + "/lt");
        assertThat(identities(parse(whole))).contains("tag:klasteriai.lt,2026:" + old.id() + "/lt");
        assertThat(site.delivery()
                        .get(path, "A-IM", "feed", "If-None-Match", "\"unknown\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.delivery().get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void allAreListedForReadersToSubscribeTo() throws Exception {
        var opml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(get("/feeds/all.opml").body())));
        var outlines = opml.getElementsByTagName("outline");
        var addresses = IntStream.range(0, outlines.getLength())
                .mapToObj(i -> ((Element) outlines.item(i)).getAttribute("xmlUrl"))
                .filter(address -> !address.isEmpty())
                .toList();

        assertThat(addresses).hasSize(6 * 2 * 3).doesNotHaveDuplicates();
        assertThat(addresses)
                .allSatisfy(address -> assertThat(
                                get(address.substring(HOST.length())).statusCode())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/news.rss?archive=2026-13, archive",
        "/feeds/news.rss?archive=2999-01, archive",
        "/feeds/news.rss?archive=2026-03&page%5Bafter%5D=garbage, page[after]",
        "/feeds/news.atom?tombstones=yes, tombstones",
        "/feeds/news.json?tombstones=true, tombstones",
        "/feeds/news.atom?sort=title, sort",
        "/feeds/news.atom?filter%5BfirstPublishedAt%5D%5Bgte%5D=2026-01-01, filter[firstPublishedAt][gte]",
        "/feeds/clusters.rss?filter%5Bnothing%5D=1, filter[nothing]",
        "/feeds/events.json?limit=0, limit"
    })
    void whatMakesNoSenseIsRefusedByName(String path, String parameter) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.of(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"/feeds/terms.rss", "/feeds/nothing.atom", "/feeds/news.pdf", "/feeds/news"})
    void thereAreNoOthers(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) {
        return SampleSite.delivery().get(path);
    }

    private static SyndFeed read(String path) throws FeedException {
        return parse(get(path));
    }

    private static SyndFeed parse(HttpResponse<String> answer) throws FeedException {
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static List<String> identities(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private static @Nullable String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(link -> link.getHref().substring(HOST.length()))
                .findFirst()
                .orElse(null);
    }

    private static String page(String title) {
        return "{'title':{'lt':'" + title + "'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}";
    }

    private static String event(String title) {
        return "{'title':{'lt':'" + title + "'},'starts':{'date':'2027-03-01','time':'10:00','zone':'Europe/Vilnius'}}";
    }
}
