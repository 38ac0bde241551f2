package lt.klasteriai.cms.core.publishing;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is edited, published and withdrawn in one locale, readers of the other get the bytes they got before,
/// shared
/// fields included; these reach them when their own locale is published. Only the links to the other locale follow it
/// (decision 0002): they name its present address, and nothing else changes with them.
class LocalesApartTests {

    private static final int STEPS = 60;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublishingFixture fixture = new PublishingFixture();

    static IntStream sequences() {
        return IntStream.rangeClosed(1, Integer.getInteger("cms.test.sequences", 6));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void oneLocaleLeavesTheOtherAsItIs(int seed) {
        var random = new Random(seed);
        var touched = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
        var other = touched == LocaleTag.LT ? LocaleTag.EN : LocaleTag.LT;
        var entries = published(touched, other);
        var done = new TreeSet<Act>();
        var before = visible(entries, other);

        for (int step = 0; step < STEPS; step++) {
            var act = Act.values()[random.nextInt(Act.values().length)];
            if (carriedOut(act, entries.get(random.nextInt(entries.size())), touched, step)) {
                done.add(act);
            }

            var now = visible(entries, other);
            assertThat(now).hasSameSizeAs(before);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(withoutLinks(now.get(i))).as("after %s", act).isEqualTo(withoutLinks(before.get(i)));
                assertThat(links(now.get(i))).isEqualTo(addressOf(entries.get(i), touched));
                if (links(now.get(i)).equals(links(before.get(i)))) {
                    assertThat(now.get(i).json())
                            .as("the very bytes, after %s", act)
                            .isEqualTo(before.get(i).json());
                }
            }
            before = now;
        }
        assertThat(done).as("something happened").contains(Act.PUBLISH).hasSizeGreaterThan(Act.values().length / 2);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void sharedFieldsReachALocaleWhenItIsPublished(int seed) {
        var random = new Random(seed);
        var first = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
        var second = first == LocaleTag.LT ? LocaleTag.EN : LocaleTag.LT;
        var news = published(first, second).getLast();
        fixture.patch(news, "{'tags':['new']}");

        fixture.publish(news, first);
        assertThat(tagIn(news, first)).isEqualTo("new");
        assertThat(tagIn(news, second)).isEqualTo("old");
        var firstBefore = fixture.version(news.id(), first);

        fixture.publish(news, second);
        assertThat(tagIn(news, second)).isEqualTo("new");
        assertThat(fixture.version(news.id(), first)).isEqualTo(firstBefore);
    }

    private String tagIn(Entry news, LocaleTag locale) {
        return fixture.delivered(news, locale).at("/tags/0").asString();
    }

    /// A cluster and a news item that shows it; both public in both locales.
    private List<Entry> published(LocaleTag touched, LocaleTag other) {
        var cluster = fixture.create(CLUSTERS, "{'title':{'lt':'Klasteris','en':'Cluster'}}");
        var news = fixture.create(
                NEWS,
                "{'title':{'lt':'Naujiena','en':'News'},'lead':{'lt':'Įžanga','en':'Lead'},'tags':['old'],"
                        + "'body':{'lt':{'format':'markdown','value':'Tekstas'},"
                        + "'en':{'format':'markdown','value':'Text'}},'clusters':['" + cluster.id() + "']}");
        var entries = new ArrayList<>(List.of(cluster, news));
        for (var entry : entries) {
            fixture.publish(entry, touched, other);
        }
        return entries;
    }

    /// What an editor of one locale does.
    private enum Act {
        RETITLE,
        REWRITE,
        SUMMARIZE,
        UNSUMMARIZE,
        MOVE,
        CHANGE_SHARED,
        UNPUBLISH,
        PUBLISH
    }

    /// @return whether there was anything to do
    private boolean carriedOut(Act act, Entry entry, LocaleTag locale, int step) {
        var tag = locale.tag();
        switch (act) {
            case RETITLE -> fixture.patch(entry, "{'title':{'%s':'Title %d'}}".formatted(tag, step));
            case REWRITE -> {
                if (entry.type() != NEWS) {
                    return false;
                }
                fixture.patch(
                        entry,
                        "{'body':{'%s':{'format':'markdown','value':'Text %d'}},'lead':{'%s':'Lead %d'}}"
                                .formatted(tag, step, tag, step));
            }
            case SUMMARIZE -> fixture.patch(entry, "{'summary':{'%s':'Summary %d'}}".formatted(tag, step));
            case UNSUMMARIZE -> fixture.patch(entry, "{'summary':{'%s':null}}".formatted(tag));
            case MOVE -> fixture.patch(entry, "{'slug':{'%s':'address-%d'}}".formatted(tag, step));
            case CHANGE_SHARED -> fixture.patch(entry, "{'tags':['t%d'],'sectors':[]}".formatted(step));
            case UNPUBLISH -> {
                if (fixture.version(entry.id(), locale).isEmpty()) {
                    return false;
                }
                fixture.unpublish(entry, locale);
            }
            case PUBLISH -> fixture.publish(entry, locale);
        }
        return true;
    }

    private List<PublishedVersion> visible(List<Entry> entries, LocaleTag locale) {
        return entries.stream()
                .flatMap(entry -> fixture.version(entry.id(), locale).stream())
                .toList();
    }

    private static List<String> links(PublishedVersion version) {
        return JSON.readTree(version.json())
                .path("alternates")
                .valueStream()
                .map(link ->
                        link.path("locale").asString() + " " + link.path("slug").asString())
                .toList();
    }

    /// Where readers find the entry in this locale, as links name it.
    private List<String> addressOf(Entry entry, LocaleTag locale) {
        return fixture.version(entry.id(), locale).stream()
                .map(version -> locale.tag() + " " + version.slug())
                .toList();
    }

    /// The sequence says when the bytes were made.
    private static JsonNode withoutLinks(PublishedVersion version) {
        var json = (ObjectNode) JSON.readTree(version.json());
        json.remove(List.of("alternates", "sequence"));
        return json;
    }
}
