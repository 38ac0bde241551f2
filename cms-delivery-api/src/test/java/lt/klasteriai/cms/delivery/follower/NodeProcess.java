package lt.klasteriai.cms.delivery.follower;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import lt.klasteriai.cms.delivery.DeliveryApplication;
import lt.klasteriai.cms.delivery.Json;
import org.awaitility.Awaitility;

/// A node in a process of its own, which can be killed like any other.
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Process process;
    private final int port;

    private NodeProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Begins a node that follows a database and keeps its index in a folder. It need not answer yet.
    static NodeProcess start(String database, Path index) throws IOException {
        int port = freePort();
        var program = TestProcess.of(
                        DeliveryApplication.class,
                        "--cms.delivery.port=" + port,
                        "--cms.delivery.management-port=-1",
                        "--cms.delivery.index-dir=" + index,
                        "--cms.mongodb.uri=" + database)
                .redirectErrorStream(true)
                .redirectOutput(index.resolveSibling("node.log").toFile());
        return new NodeProcess(program.start(), port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// Returns when readers see this publication or a later one.
    ///
    /// @return the one that they see
    long awaitSequence(long sequence) {
        var seen = new long[1];
        var waiting = Awaitility.await().atMost(PATIENCE).failFast("the node has ended", () -> !process.isAlive());
        waiting.ignoreExceptions().until(() -> {
            var ready = get("/health/ready");
            seen[0] = Json.of(ready).path("sequence").asLong();
            return ready.statusCode() == 200 && seen[0] >= sequence;
        });
        return seen[0];
    }

    /// Kills it in the midst of whatever it does.
    void kill() {
        TestProcess.kill(process);
    }

    @Override
    public void close() {
        kill();
        client.close();
    }
}
