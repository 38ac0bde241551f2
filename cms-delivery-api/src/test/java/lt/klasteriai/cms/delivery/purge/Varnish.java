package lt.klasteriai.cms.delivery.purge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The Debian package varnish with the configuration that we give away, on a free port.
final class Varnish implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/varnishd");
    private static final Path CONFIGURATION = Path.of("..", "docs", "varnish", "default.vcl");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private Varnish(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static void assumeInstalled() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "the Debian package varnish is not installed");
        try (var modules = Files.find(Path.of("/usr/lib"), 4, (path, _) -> path.endsWith("libvmod_xkey.so"))) {
            assumeTrue(modules.findAny().isPresent(), "the Debian package varnish-modules is not installed");
        }
    }

    /// Where it will listen; the program in front of which it stands has to know before it is there.
    static Varnish at(Path folder) throws IOException {
        try (var free = new ServerSocket(0)) {
            return new Varnish(folder, free.getLocalPort());
        }
    }

    String url() {
        return "http://localhost:" + port + "/";
    }

    Varnish inFrontOf(int delivery) throws IOException {
        var configuration = folder.resolve("delivery.vcl");
        Files.writeString(configuration, Files.readString(CONFIGURATION).replace("\"8080\"", "\"" + delivery + "\""));
        var started = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-j",
                        "none",
                        "-a",
                        "localhost:" + port,
                        "-s",
                        "malloc,32m",
                        "-n",
                        folder.resolve("work").toString(),
                        "-f",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("varnish.log").toFile())
                .start();
        process = started;
        await("that Varnish listens").atMost(Duration.ofSeconds(30)).until(() -> listens(started));
        return this;
    }

    private boolean listens(Process started) throws IOException {
        if (!started.isAlive()) {
            throw new IllegalStateException(Files.readString(folder.resolve("varnish.log")));
        }
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url()).resolve(path)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        if (process != null) {
            process.destroy();
        }
    }
}
