package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The system in a process of its own, as `./cms start` runs it, on free ports.
public final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern DELIVERY = Pattern.compile("Delivery API +(http://\\S+)/docs");
    private static final List<String> AS_STARTED_HERE =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> AS_IN_THE_IMAGE = List.of("-XX:MaxRAMPercentage=70");
    private static final Pattern ADMIN = Pattern.compile("Admin API +(http://\\S+)/docs");

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// @param data the data folder; what the process writes is kept beside it
    public static ChildProcess start(Path data, Map<String, String> settings) throws IOException {
        return start(StandaloneApplication.class, data, settings);
    }

    /// A command such as `./cms export`, which ends by itself.
    static ChildProcess command(Path data, Map<String, String> settings, String... arguments) throws IOException {
        return start(StandaloneApplication.class, data, settings, arguments);
    }

    /// With the flags of `./cms start`.
    ///
    /// @param program whose `main` the process runs
    static ChildProcess start(Class<?> program, Path data, Map<String, String> settings, String... arguments)
            throws IOException {
        return start(command(AS_STARTED_HERE, program, arguments), data, settings);
    }

    /// A program of its own with the flags of the Dockerfile, where it runs for long and is compiled with care.
    public static ChildProcess startAsInTheImage(Class<?> program, Path data, Map<String, String> settings)
            throws IOException {
        return start(command(AS_IN_THE_IMAGE, program), data, settings);
    }

    private static ChildProcess start(List<String> command, Path data, Map<String, String> settings)
            throws IOException {
        var out = Files.createTempFile(data.toAbsolutePath().getParent(), "out", ".txt");
        var err = Files.createTempFile(data.toAbsolutePath().getParent(), "err", ".txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CMS_"));
        builder.environment().putAll(withDefaults(data, settings));
        return new ChildProcess(builder.start(), out, err);
    }

    private static List<String> command(List<String> flags, Class<?> program, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var rest = List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        return Stream.of(List.of(java), flags, rest, List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, String> withDefaults(Path data, Map<String, String> settings) {
        var all =
                new HashMap<>(Map.of("CMS_DATA_DIR", data.toString(), "CMS_DELIVERY_PORT", "0", "CMS_ADMIN_PORT", "0"));
        all.putAll(settings);
        return all;
    }

    /// Waits for the last line that a start prints.
    public ChildProcess untilReady() throws Exception {
        return untilItSays("Ctrl-C stops it");
    }

    ChildProcess untilItSays(String line) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!out().contains(line)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("it does not say: " + line + "\n" + out() + err());
            }
        }
        return this;
    }

    HttpResponse<String> get(String pathOnDelivery) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(deliveryUrl() + pathOnDelivery)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        }
    }

    String deliveryUrl() throws IOException {
        return printed(DELIVERY);
    }

    String adminUrl() throws IOException {
        return printed(ADMIN);
    }

    private String printed(Pattern line) throws IOException {
        return line.matcher(out()).results().findFirst().orElseThrow().group(1);
    }

    String out() throws IOException {
        return Files.readString(out);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// Asks it to end, as Ctrl-C and service managers do.
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the process does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
