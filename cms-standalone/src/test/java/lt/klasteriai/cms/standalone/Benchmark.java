package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lt.klasteriai.cms.delivery.DeliveryApplication;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./cms bench`: prints how fast the system is on this machine. No test of the build; it asserts nothing.
class Benchmark {

    private static final int PUBLISHES = 300;
    private static final int REQUESTS = 2_000;
    private static final Pattern IMPORT = Pattern.compile("Imported the sample content in ([0-9.]+) s");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void figures() throws Exception {
        var data = folder.resolve("data");
        print(
                "machine",
                System.getProperty("os.name") + ", " + Runtime.getRuntime().availableProcessors() + " cores, JDK "
                        + Runtime.version().feature());
        print("date", LocalDate.now(ZoneOffset.UTC).toString());
        try (var first = timedStart("first start", data)) {
            var matcher = IMPORT.matcher(first.out());
            print("import and publication of the sample content", matcher.find() ? matcher.group(1) + " s" : "none");
            first.stop();
        }
        try (var second = timedStart("second start", data)) {
            publishes(second);
            second.stop();
        }
        memory(data);
    }

    private static ChildProcess timedStart(String name, Path data) throws Exception {
        long begun = System.nanoTime();
        var system = ChildProcess.start(data, Map.of("CMS_ADMIN_PASSWORD", "benchmark-password"))
                .untilReady();
        print(name, seconds(System.nanoTime() - begun));
        return system;
    }

    /// From the receipt to the first answer of the delivery program that shows what was published.
    private void publishes(ChildProcess system) throws Exception {
        var admin = system.adminUrl() + "/admin/v1";
        var token = json(post(admin + "/sessions", "", "{\"username\":\"admin\",\"password\":\"benchmark-password\"}"))
                .path("token")
                .stringValue();
        var address = create(admin, token);
        var taken = new ArrayList<Long>();
        for (int i = 0; i < PUBLISHES; i++) {
            taken.add(publishOnce(system, address, token, i));
        }
        taken.sort(null);
        print("receipt to new answer, p50 of " + PUBLISHES, millis(taken.get(PUBLISHES / 2)));
        print("receipt to new answer, p99 of " + PUBLISHES, millis(taken.get(PUBLISHES * 99 / 100)));
    }

    private String create(String admin, String token) throws Exception {
        var page = """
                {"content":{"title":{"en":"Benchmark"},"body":{"en":{"format":"markdown","value":"It runs."}}}}
                """;
        var created = post(admin + "/pages", token, page);
        var location = created.headers().firstValue("Location").orElseThrow();
        return URI.create(admin).resolve(location).toString();
    }

    private long publishOnce(ChildProcess system, String address, String token, int i) throws Exception {
        var patch = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", version(address, token))
                .method("PATCH", BodyPublishers.ofString("{\"content\":{\"title\":{\"en\":\"Benchmark " + i + "\"}}}"));
        succeeded(client.send(patch.build(), BodyHandlers.ofString()));
        var publish = authorized(address + "/publish", token)
                .header("If-Match", version(address, token))
                .POST(BodyPublishers.ofString("{\"locales\":[\"en\"]}"));
        var receipt = json(succeeded(client.send(publish.build(), BodyHandlers.ofString())));
        long begun = System.nanoTime();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var read = "/v1/pages/" + id + "?locale=en&minSequence="
                + receipt.path("sequence").asLong();
        var answer = get(system.deliveryUrl() + read);
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 200 || !answer.body().contains("Benchmark " + i)) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    /// A refused step would leave the later ones with nothing to measure.
    private static HttpResponse<String> succeeded(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response;
    }

    private String version(String address, String token) throws Exception {
        return client.send(authorized(address, token).build(), BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /// The delivery program alone, after it has answered for a while.
    private void memory(Path data) throws Exception {
        int port = 18_080;
        try (var store = EmbeddedStore.open(data.resolve("store"));
                var delivery = ChildProcess.start(
                        DeliveryApplication.class,
                        data,
                        Map.of(
                                "CMS_MONGODB_URI", store.readOnlyConnectionString(),
                                "CMS_DELIVERY_PORT", String.valueOf(port),
                                "CMS_DELIVERY_MANAGEMENT_PORT", "-1",
                                "CMS_DELIVERY_INDEX_DIR",
                                        folder.resolve("fresh-index").toString()))) {
            ask(delivery, "http://localhost:" + port + "/v1/funding-calls?locale=en&page[size]=20");
            print(
                    "delivery program, resident",
                    residentMegabytes(delivery.handle().pid()) + " MB");
        }
    }

    private void ask(ChildProcess delivery, String address) throws Exception {
        var escaped = address.replace("[", "%5B").replace("]", "%5D");
        int answered = 0;
        while (answered < REQUESTS) {
            try {
                answered += get(escaped).statusCode() == 200 ? 1 : 0;
            } catch (IOException notYet) {
                if (!delivery.handle().isAlive()) {
                    throw notYet;
                }
            }
        }
    }

    private static String residentMegabytes(long pid) throws IOException {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("unknown");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String token, String body) throws Exception {
        return client.send(
                authorized(address, token).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder authorized(String address, String token) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private static void print(String what, String figure) {
        System.out.printf("| %-46s | %s |%n", what, figure);
    }
}
