package lt.klasteriai.cms.core.publishing;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is edited, published and withdrawn in one locale, readers of the other get the bytes they got before. Only
/// the links to the other locale follow it (decision 0002), and then nothing else does.
class LocalesApartTests {

    private static final int STEPS = 15;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublishingFixture fixture = new PublishingFixture();

    @RepeatedTest(6)
    void oneLocaleLeavesTheOtherAsItIs(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var touched = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
        var other = touched == LocaleTag.LT ? LocaleTag.EN : LocaleTag.LT;
        var entries = published(touched, other);
        var touchedBefore = visible(entries, touched);
        var before = visible(entries, other);

        for (int step = 0; step < STEPS; step++) {
            act(random, entries.get(random.nextInt(entries.size())), touched, step);

            var now = visible(entries, other);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(withoutLinks(now.get(i))).isEqualTo(withoutLinks(before.get(i)));
                if (links(now.get(i)).equals(links(before.get(i)))) {
                    assertThat(now.get(i).json())
                            .as("the very bytes")
                            .isEqualTo(before.get(i).json());
                }
            }
            before = now;
        }
        assertThat(visible(entries, touched)).as("something happened").isNotEqualTo(touchedBefore);
    }

    /// A news item that shows a cluster, and another one that shows the first; all public in both locales.
    private List<Entry> published(LocaleTag touched, LocaleTag other) {
        var cluster = fixture.create(CLUSTERS, "{'title':{'lt':'Klasteris','en':'Cluster'}}");
        var news = fixture.create(
                NEWS,
                "{'title':{'lt':'Naujiena','en':'News'},'lead':{'lt':'Įžanga','en':'Lead'},'tags':['a'],"
                        + "'body':{'lt':{'format':'markdown','value':'Tekstas'},"
                        + "'en':{'format':'markdown','value':'Text'}},'clusters':['" + cluster.id() + "']}");
        var entries = new ArrayList<>(List.of(cluster, news));
        for (var entry : entries) {
            fixture.publish(entry, touched, other);
        }
        return entries;
    }

    /// An edit of the locale, of a shared field, or a change of what is public in the locale.
    private void act(Random random, Entry entry, LocaleTag locale, int step) {
        switch (random.nextInt(6)) {
            case 0, 1 -> fixture.patch(entry, "{'title':{'%s':'Title %d'}}".formatted(locale.tag(), step));
            case 2 -> fixture.patch(entry, "{'tags':['t%d'],'sectors':[]}".formatted(step));
            case 3 -> fixture.patch(entry, "{'slug':{'%s':'address-%d'}}".formatted(locale.tag(), step));
            case 4 -> {
                if (fixture.version(entry.id(), locale).isPresent()) {
                    fixture.unpublish(entry, locale);
                }
            }
            default -> fixture.publish(entry, locale);
        }
    }

    private List<PublishedVersion> visible(List<Entry> entries, LocaleTag locale) {
        return entries.stream()
                .flatMap(entry -> fixture.version(entry.id(), locale).stream())
                .toList();
    }

    private static JsonNode links(PublishedVersion version) {
        return JSON.readTree(version.json()).path("alternates");
    }

    /// The sequence says when the bytes were made.
    private static JsonNode withoutLinks(PublishedVersion version) {
        var json = (ObjectNode) JSON.readTree(version.json());
        json.remove(List.of("alternates", "sequence"));
        return json;
    }
}
