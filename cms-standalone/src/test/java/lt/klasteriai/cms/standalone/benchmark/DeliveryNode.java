package lt.klasteriai.cms.standalone.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lt.klasteriai.cms.delivery.DeliveryApplication;
import org.jspecify.annotations.Nullable;

/// The delivery program as a process of its own, with the flags of its image.
final class DeliveryNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String FLAGS = "@" + Path.of("..", "docker", "delivery.options");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String url;
    private final Path log;

    private DeliveryNode(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /// @param site whose index it serves
    /// @param settings beyond those of the site
    static DeliveryNode start(Site site, int port, Map<String, String> settings) throws IOException {
        var log = site.folder().resolve("delivery.log");
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CMS_"));
        environment.put("CMS_DATA_DIR", site.folder().toString());
        environment.put("CMS_MONGODB_URI", site.readOnlyUri());
        environment.put("CMS_DELIVERY_PORT", String.valueOf(port));
        environment.put("CMS_DELIVERY_MANAGEMENT_PORT", String.valueOf(port + 5));
        environment.putAll(settings);
        return new DeliveryNode(builder.start(), "http://127.0.0.1:" + port, log);
    }

    /// The packaged program with what the JDK has learnt of it, when there is one; else its classes.
    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, FLAGS));
        command.addAll(List.of(System.getProperty("cms.bench.jvm", "").split(" ", -1)));
        command.removeIf(String::isBlank);
        @Nullable String program = System.getProperty("cms.bench.program");
        command.addAll(
                program == null
                        ? List.of(
                                "-Dspring.aot.enabled=false",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DeliveryApplication.class.getName())
                        : List.of("-XX:AOTCache=" + Path.of(program).resolveSibling("delivery.aot"), "-jar", program));
        return command;
    }

    String url() {
        return url;
    }

    /// Waits until it says that it is ready, and until it has taken over this publication.
    DeliveryNode untilReady(long sequence) throws IOException, InterruptedException {
        until("/health/ready");
        until("/v1/news?page[size]=1&minSequence=" + sequence);
        return this;
    }

    void until(String path) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(path)) {
            if (System.nanoTime() > deadline || process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(log));
            }
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var escaped = path.replace("[", "%5B").replace("]", "%5D");
        return client.send(HttpRequest.newBuilder(URI.create(url + escaped)).build(), BodyHandlers.ofByteArray());
    }

    /// Its memory that no other process shares and no file backs, and all of it, files that are mapped included; in MB.
    record Resident(long own, long all) {}

    Resident resident() throws IOException {
        var status = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"));
        return new Resident(megabytes(status, "RssAnon:"), megabytes(status, "VmRSS:"));
    }

    private static long megabytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
