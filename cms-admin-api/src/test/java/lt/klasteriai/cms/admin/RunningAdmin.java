package lt.klasteriai.cms.admin;

import java.util.Map;
import java.util.Objects;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;

/// The admin program as it really runs, on a store in memory and on a port of its own.
public final class RunningAdmin implements AutoCloseable {

    public static final String PASSWORD = "a password for tests";

    private final EmbeddedStore store;
    private final ConfigurableApplicationContext program;

    private RunningAdmin(EmbeddedStore store, ConfigurableApplicationContext program) {
        this.store = store;
        this.program = program;
    }

    /// One for all tests that make their own entries and change nobody else's; it ends with the process.
    public static RunningAdmin shared() {
        return Shared.PROGRAM;
    }

    private static final class Shared {
        private static final RunningAdmin PROGRAM = start();
    }

    /// Starts with nothing but the administrator.
    public static RunningAdmin start() {
        var store = EmbeddedStore.inMemory();
        return new RunningAdmin(
                store,
                AdminApplication.start(Map.of(
                        "cms.mongodb.uri",
                        store.connectionString(),
                        "cms.admin.port",
                        "0",
                        "cms.admin.management-port",
                        "0",
                        "cms.admin.password",
                        PASSWORD)));
    }

    /// The port that editors are answered at.
    public int port() {
        return portOf("local.server.port");
    }

    /// The port that metrics are answered at.
    public int managementPort() {
        return portOf("local.management.port");
    }

    private int portOf(String property) {
        return Integer.parseInt(Objects.requireNonNull(program.getEnvironment().getProperty(property)));
    }

    /// Something that the program is made of.
    public <T> T part(Class<T> type) {
        return program.getBean(type);
    }

    @Override
    public void close() {
        program.close();
        store.close();
    }
}
