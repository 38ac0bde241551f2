package lt.klasteriai.cms.embedded;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/// A real MongoDB, if this machine has one: at `CMS_TEST_MONGODB_URI`, as `mongod` on the PATH, or in a container.
///
/// @param stop ends what was started for the tests
record Mongod(String connectionString, Runnable stop) {

    static final String NONE =
            "no MongoDB: CMS_TEST_MONGODB_URI is not set, no mongod is on the PATH, no Docker answers";

    static Optional<Mongod> find() {
        return given().or(() -> onPath().map(Mongod::start)).or(Mongod::contained);
    }

    private static Optional<Mongod> given() {
        return Optional.ofNullable(System.getenv("CMS_TEST_MONGODB_URI")).map(uri -> new Mongod(uri, () -> {}));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// The driver waits until the program listens.
    private static Mongod start(Path program) {
        try {
            int port = freePort();
            Path folder = Files.createTempDirectory(Path.of("target"), "mongod");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--dbpath",
                            folder.toString(),
                            "--port",
                            "" + port,
                            "--bind_ip",
                            "127.0.0.1")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start();
            return new Mongod("mongodb://127.0.0.1:" + port, process::destroyForcibly);
        } catch (IOException failure) {
            throw new IllegalStateException("cannot start " + program, failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Mongod> contained() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        var container = new MongoDBContainer("mongo:8.0").withReplicaSet();
        container.start();
        return Optional.of(new Mongod(container.getConnectionString(), container::stop));
    }
}
