package lt.klasteriai.cms.standalone.benchmark;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.standalone.ChildProcess;

/// An installation with many entries, in a folder that is kept for the next run; and what its readers ask for.
record Site(Path folder, EmbeddedStore store, int entries) implements AutoCloseable {

    private static final List<String> SORTS = List.of("-publishedAt", "publishedAt", "title", "-updatedAt,title");
    private static final List<String> TAGS = List.of("eksportas", "inovacijos", "finansavimas", "mokymai", "paroda");

    /// @param folder made when it is not there
    static Site open(Path folder, int entries) throws Exception {
        var complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            Files.createDirectories(folder);
            try (var system = ChildProcess.start(folder, Map.of("CMS_ADMIN_PASSWORD", Admin.PASSWORD))
                    .untilReady()) {
                system.stop();
            }
        }
        var store = EmbeddedStore.open(folder.resolve("store"));
        if (!Files.exists(complete)) {
            generate(store, entries);
            Files.createFile(complete);
        }
        return new Site(folder, store, entries);
    }

    private static void generate(EmbeddedStore store, int entries) {
        long begun = System.nanoTime();
        try (var ledger = new GeneratedLedger(store.connectionString())) {
            ledger.write(entries);
        }
        System.out.printf(Locale.ROOT, "%,d entries written in %.0f s%n", entries, (System.nanoTime() - begun) / 1e9);
    }

    String uri() {
        return store.connectionString();
    }

    String readOnlyUri() {
        return store.readOnlyConnectionString();
    }

    long head() {
        try (var client = MongoClients.create(uri())) {
            var head = client.getDatabase("cms_published")
                    .getCollection("head")
                    .find()
                    .first();
            return Objects.requireNonNull(head).getLong("sequence");
        }
    }

    static String entry(int number) {
        return "/v1/news/naujiena-" + number;
    }

    /// Up to ten thousand different ones.
    List<String> entryAddresses() {
        return new SplittableRandom(1)
                .ints(10L * entries, 0, entries)
                .distinct()
                .limit(10_000)
                .mapToObj(Site::entry)
                .toList();
    }

    /// Lists with two filters and a sort.
    List<String> listAddresses() {
        return TAGS.stream()
                .flatMap(tag -> SORTS.stream()
                        .flatMap(sort -> IntStream.range(2016, 2024)
                                .mapToObj(year -> "/v1/news?filter[tags]=%s&filter[publishedAt][gte]=%d-01-01&sort=%s"
                                        .formatted(tag, year, sort))))
                .toList();
    }

    /// Full text with facets.
    List<String> searchAddresses() {
        var questions = Sentences.lithuanian(new SplittableRandom(2));
        return Stream.generate(() -> "/v1/news?facets=sectors,clusters&q=" + encoded(questions.question()))
                .limit(500)
                .distinct()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Writes addresses to a file that the load generator reads.
    Path written(String name, List<String> addresses) throws IOException {
        return Files.write(
                folder.resolve(name + ".txt"),
                addresses.stream()
                        .map(address -> address.replace("[", "%5B").replace("]", "%5D"))
                        .toList());
    }

    @Override
    public void close() {
        store.close();
    }
}
