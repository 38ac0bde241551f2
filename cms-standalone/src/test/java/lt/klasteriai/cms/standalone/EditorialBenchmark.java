package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lt.klasteriai.cms.admin.AdminApplication;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./cms bench editorial`: what editors wait for when the store is full. No test of the build; it asserts nothing.
///
/// One client asks for one thing after another. What the store itself takes is what the admin program's driver measured
/// meanwhile, less what background work alone takes.
class EditorialBenchmark {

    private static final int ENTRIES = Integer.getInteger("cms.bench.entries", 100_000);
    private static final int REVISIONS = 10;
    private static final int TIMES = 300;
    private static final int WARM_UP = 4_000;
    private static final int MANAGEMENT_PORT = 19_081;
    private static final int PORT = 18_081;
    private static final Pattern IN_STORE =
            Pattern.compile("^mongodb_driver_commands_seconds_(sum|count)\\{.*} ([-+.0-9E]+)$", Pattern.MULTILINE);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String admin = "http://localhost:" + PORT + "/admin/v1";
    private String token = "";
    private double idleShare;
    private double idleCommands;

    @TempDir
    private Path folder;

    @Test
    void figures() throws Exception {
        var data = folder.resolve("data");
        try (var system = ChildProcess.start(data, Map.of("CMS_ADMIN_PASSWORD", "benchmark-password"))
                .untilReady()) {
            system.stop();
        }
        try (var store = EmbeddedStore.open(data.resolve("store"))) {
            var all = generate(store);
            var some = IntStream.range(0, TIMES)
                    .mapToObj(i -> all.get(i * (all.size() / TIMES)))
                    .toList();
            try (var program = startAdmin(data, store)) {
                signIn(program);
                measure(some);
            }
        }
    }

    private static List<String> generate(EmbeddedStore store) {
        long begun = System.nanoTime();
        try (var generated = new GeneratedEntries(
                store.connectionString(), List.of("news", "events", "pages", "policy-documents"), REVISIONS)) {
            var paths = generated.write(ENTRIES);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s, %d cores, JDK %d: %,d entries with %,d revisions, written in %.0f s%n",
                    LocalDate.now(ZoneOffset.UTC),
                    System.getProperty("os.name"),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    ENTRIES,
                    ENTRIES * REVISIONS,
                    (System.nanoTime() - begun) / 1e9);
            return paths;
        }
    }

    private static ChildProcess startAdmin(Path data, EmbeddedStore store) throws IOException {
        return ChildProcess.startAsInTheImage(
                AdminApplication.class,
                data,
                Map.of(
                        "CMS_MONGODB_URI", store.connectionString(),
                        "CMS_ADMIN_PORT", String.valueOf(PORT),
                        "CMS_ADMIN_MANAGEMENT_PORT", String.valueOf(MANAGEMENT_PORT),
                        "CMS_FINDING_INDEX_DIR", data.resolve("drafts").toString()));
    }

    private void signIn(ChildProcess program) throws Exception {
        var credentials = "{\"username\":\"admin\",\"password\":\"benchmark-password\"}";
        while (token.isEmpty()) {
            try {
                token = json(post("/sessions", credentials)).path("token").stringValue();
            } catch (IOException notYet) {
                if (!program.handle().isAlive()) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private void measure(List<String> some) throws Exception {
        waitForIndex();
        measureIdle();
        System.out.printf(
                "| %-34s | %9s | %9s | %8s | %12s | %14s |%n",
                "what", "median ms", "p99 ms", "commands", "in store ms", "beyond it ms");
        for (int i = 0; i < WARM_UP; i++) {
            createAndPublish(TIMES + i);
        }
        var versions = new ArrayList<String>();
        for (var path : some) {
            versions.add(get(path).headers().firstValue("ETag").orElseThrow());
        }
        print("open", i -> get(some.get(i)));
        print("save (PATCH)", i -> save(some.get(i), versions.get(i), i));
        print("publish", i -> post(some.get(i) + "/publish", "{\"locales\":[\"lt\"]}"));
        print("history", i -> get(some.get(i) + "/revisions"));
        print("list, newest first", i -> get("/news?page[size]=20"));
        print("list, by state", i -> get("/news?filter[state]=changed&page[size]=20&sort=-updatedAt"));
        print("list, oldest first", i -> get("/news?sort=updatedAt&page[size]=100"));
        print("search", i -> get("/search?q=klasteri&page[size]=20"));
        print("search, two words and a type", i -> get("/search?q=klasteriu+parama&filter[type]=news"));
        print("my work: expiring", i -> get("/search?work=expiring&days=30"));
        long begun = System.nanoTime();
        var inStore = print("create and publish", this::createAndPublish);
        double took = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "create and publish: %.0f a second, %.0f a second beyond the store%n",
                TIMES / took,
                TIMES / (took - inStore));
    }

    private void waitForIndex() throws Exception {
        long begun = System.nanoTime();
        while (!json(get("/search?q=klasteri")).path("complete").booleanValue()) {
            TimeUnit.SECONDS.sleep(1);
        }
        System.out.printf(Locale.ROOT, "drafts indexed %.0f s after the start%n", (System.nanoTime() - begun) / 1e9);
    }

    private void measureIdle() throws Exception {
        double before = inStore("sum");
        double commandsBefore = inStore("count");
        TimeUnit.SECONDS.sleep(10);
        idleShare = (inStore("sum") - before) / 10;
        idleCommands = (inStore("count") - commandsBefore) / 10;
        System.out.printf(Locale.ROOT, "background work: %.1f %% of the time in the store%n%n", idleShare * 100);
    }

    @FunctionalInterface
    private interface Step {
        Object run(int i) throws Exception;
    }

    /// @return seconds in the store
    private double print(String what, Step step) throws Exception {
        var taken = new ArrayList<Long>();
        double before = inStore("sum");
        double commandsBefore = inStore("count");
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            step.run(i);
            taken.add(System.nanoTime() - begun);
        }
        double all = taken.stream().mapToLong(Long::longValue).sum() / 1e9;
        double inStore = inStore("sum") - before - idleShare * all;
        double commands = inStore("count") - commandsBefore - idleCommands * all;
        taken.sort(null);
        double median = taken.get(TIMES / 2) / 1e6;
        double each = inStore / TIMES * 1e3;
        System.out.printf(
                Locale.ROOT,
                "| %-34s | %9.1f | %9.1f | %8.1f | %12.1f | %14.1f |%n",
                what,
                median,
                taken.get(TIMES * 99 / 100) / 1e6,
                commands / TIMES,
                each,
                median - each);
        return inStore;
    }

    private Object createAndPublish(int i) throws Exception {
        var news = """
                {"content":{"title":{"lt":"Klasterių naujiena %d"},"summary":{"lt":"Trumpai apie klasterius."},
                "body":{"lt":{"format":"markdown","value":"Pirma pastraipa.\\n\\nAntra **pastraipa** su [nuoroda](https://example.org/)."}}}}
                """.formatted(i);
        var created = post("/news", news);
        var path = created.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/admin/v1", "");
        return post(path + "/publish", "{\"locales\":[\"lt\"]}");
    }

    private HttpResponse<String> save(String path, String version, int i) throws Exception {
        var patch = request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", version)
                .method("PATCH", BodyPublishers.ofString("{\"content\":{\"title\":{\"lt\":\"Pakeista " + i + "\"}}}"));
        return send(patch);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path.replace("[", "%5B").replace("]", "%5D")));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(admin + path)).timeout(Duration.ofMinutes(1));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /// A refused step would leave the later ones with nothing to measure.
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.request().uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    /// The seconds that commands took so far, or their count.
    private double inStore(String figure) throws Exception {
        var address = URI.create("http://localhost:" + MANAGEMENT_PORT + "/prometheus");
        var metrics = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        return IN_STORE.matcher(metrics)
                .results()
                .filter(line -> line.group(1).equals(figure))
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
