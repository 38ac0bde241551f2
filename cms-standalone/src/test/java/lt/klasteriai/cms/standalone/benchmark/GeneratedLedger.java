package lt.klasteriai.cms.standalone.benchmark;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import lt.klasteriai.cms.core.id.Ids;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// News and what they need in the ledger, written past the program: publishing a hundred thousand entries through it
/// would take an hour. The same every time.
///
/// Every entry is in Lithuanian, every third in English too, refers to clusters of the sample content, and has sectors,
/// tags and a date of the last ten years.
final class GeneratedLedger implements AutoCloseable {

    private static final int ENTRIES_AT_ONCE = 100;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TAGS =
            List.of("eksportas", "inovacijos", "finansavimas", "mokymai", "paroda", "tyrimai", "narystė", "energetika");

    private final MongoClient client;
    private final MongoDatabase published;
    private final RandomGenerator random = new SplittableRandom(2_026);
    private final Sentences lithuanian = Sentences.lithuanian(random);
    private final Sentences english = Sentences.english(random);
    private final Document example;
    private final List<Document> clusters;
    private final List<JsonNode> sectors;

    /// @param uri the store, which already holds the sample content
    GeneratedLedger(String uri) {
        this.client = MongoClients.create(uri);
        this.published = client.getDatabase("cms_published");
        this.example = live("news").getFirst();
        this.clusters = live("clusters");
        this.sectors = clusters.stream()
                .flatMap(cluster ->
                        JSON.readTree(cluster.getString("json")).path("sectors").valueStream())
                .distinct()
                .toList();
    }

    private List<Document> live(String type) {
        return versions()
                .find(and(eq("type", type), eq("locale", "lt"), eq("live", true)))
                .into(new ArrayList<>());
    }

    /// Publishes that many entries, a hundred in each publication.
    void write(int entries) {
        long sequence = first(head()).getLong("sequence");
        var at = Objects.requireNonNull(publications().find(eq("_id", sequence)).first())
                .getDate("at")
                .toInstant();
        for (int first = 0; first < entries; first += ENTRIES_AT_ONCE) {
            sequence++;
            at = at.plusMillis(1);
            publish(sequence, at, first, Math.min(entries, first + ENTRIES_AT_ONCE));
        }
        head().updateOne(new Document(), Updates.set("sequence", sequence));
    }

    private static Document first(MongoCollection<Document> collection) {
        return Objects.requireNonNull(collection.find().first());
    }

    private void publish(long sequence, Instant at, int first, int end) {
        var opened = new ArrayList<Document>();
        for (int number = first; number < end; number++) {
            var published = Instant.parse("2016-01-01T06:00:00Z").plus(Duration.ofMinutes(random.nextLong(5_500_000)));
            var entry = Ids.of("benchmark " + number);
            opened.add(version(sequence, at, entry, number, "lt", published));
            if (number % 3 == 0) {
                opened.add(version(sequence, at, entry, number, "en", published));
            }
        }
        var changes = opened.stream()
                .map(version -> new Document("entry", version.getString("entry"))
                        .append("type", "news")
                        .append("locale", version.getString("locale"))
                        .append("revision", 1)
                        .append("significant", false))
                .toList();
        versions().insertMany(opened);
        publications()
                .insertOne(new Document("_id", sequence)
                        .append("key", "benchmark " + sequence)
                        .append("at", Date.from(at))
                        .append("by", "benchmark")
                        .append("changes", changes)
                        .append("committedAt", Date.from(at)));
    }

    private Document version(long sequence, Instant at, String entry, int number, String locale, Instant published) {
        var some = someClusters();
        var json = json(sequence, entry, number, locale, published, some);
        var version = new Document(example)
                .append("_id", entry + "/" + locale + "/" + sequence)
                .append("entry", entry)
                .append("locale", locale)
                .append("from", sequence)
                .append("to", Long.MAX_VALUE)
                .append("revision", 1)
                .append("slug", json.path("slug").stringValue())
                .append("title", json.path("title").stringValue())
                .append("formerSlugs", List.of())
                .append(
                        "references",
                        some.stream().map(each -> each.getString("entry")).toList())
                .append("relations", List.of())
                .append("firstPublishedAt", Date.from(published))
                .append("publishedAt", Date.from(published))
                .append("updatedAt", Date.from(published))
                .append("changedAt", Date.from(at))
                .append("json", json.toString())
                .append("timeline", List.of());
        return version;
    }

    private List<Document> someClusters() {
        return new Random(random.nextLong())
                .ints(random.nextInt(1, 4), 0, clusters.size())
                .distinct()
                .mapToObj(clusters::get)
                .toList();
    }

    private ObjectNode json(
            long sequence, String entry, int number, String locale, Instant published, List<Document> some) {
        var sentences = locale.equals("lt") ? lithuanian : english;
        var json = (ObjectNode) JSON.readTree(example.getString("json"));
        var slug = (locale.equals("lt") ? "naujiena-" : "news-") + number;
        var path = "/v1/news/" + slug + "?locale=" + locale;
        json.put("id", entry).put("locale", locale).put("slug", slug).put("title", sentences.title());
        json.put("summary", sentences.sentence());
        json.putArray("sectors").add(sectors.get(random.nextInt(sectors.size())));
        json.putArray("tags").add(TAGS.get(random.nextInt(TAGS.size())));
        addBody(json.putObject("body"), sentences);
        var references = json.putArray("clusters");
        some.forEach(cluster -> references.add(reference(cluster)));
        json.putArray("policyDocuments");
        json.putArray("alternates");
        var time = published.toString();
        json.put("publishedAt", time).put("firstPublishedAt", time).put("updatedAt", time);
        return json.put("sequence", sequence).put("href", path);
    }

    private void addBody(ObjectNode body, Sentences sentences) {
        var html = new StringBuilder();
        var text = new ArrayList<String>();
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            var sentence = sentences.sentence();
            html.append("<p>").append(sentence).append("</p>");
            text.add(sentence);
        }
        body.put("html", html.toString()).put("text", String.join("\n\n", text));
    }

    private static ObjectNode reference(Document cluster) {
        var slug = cluster.getString("slug");
        return JSON.createObjectNode()
                .put("id", cluster.getString("entry"))
                .put("type", "clusters")
                .put("slug", slug)
                .put("title", cluster.getString("title"))
                .put("href", "/v1/clusters/" + slug + "?locale=lt");
    }

    private MongoCollection<Document> versions() {
        return published.getCollection("versions");
    }

    private MongoCollection<Document> publications() {
        return published.getCollection("publications");
    }

    private MongoCollection<Document> head() {
        return published.getCollection("head");
    }

    @Override
    public void close() {
        client.close();
    }
}
