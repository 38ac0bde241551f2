package lt.klasteriai.cms.standalone;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.admin.AdminApplication;
import lt.klasteriai.cms.delivery.DeliveryApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Both programs, running.
@Slf4j
record Programs(ConfigurableApplicationContext admin, ConfigurableApplicationContext delivery)
        implements AutoCloseable {

    /// Whoever started the programs stops them, so that the documents are there until the last.
    private static final Map<String, Object> OURS = Map.of("spring.main.register-shutdown-hook", false);

    /// Starts both at once; they share nothing but the documents.
    static Programs start(Ports ports, Documents documents, DataFolder folder) {
        var admin = CompletableFuture.supplyAsync(
                () -> AdminApplication.start(OURS, adminArguments(ports, documents, folder)),
                Programs::inThreadOfItsOwn);
        var delivery = CompletableFuture.supplyAsync(
                () -> DeliveryApplication.start(OURS, deliveryArguments(ports, documents, folder)),
                Programs::inThreadOfItsOwn);
        try {
            return new Programs(admin.join(), delivery.join());
        } catch (CompletionException failure) {
            closeIfStarted(admin);
            closeIfStarted(delivery);
            throw failure;
        }
    }

    private static void closeIfStarted(CompletableFuture<ConfigurableApplicationContext> program) {
        try {
            program.join().close();
        } catch (CompletionException notStarted) {
            log.debug("one program less to close", notStarted);
        }
    }

    private static void inThreadOfItsOwn(Runnable start) {
        Thread.ofPlatform().name("start").start(start);
    }

    private static String[] adminArguments(Ports ports, Documents documents, DataFolder folder) {
        return arguments(Map.of(
                "cms.mongodb.uri", documents.uri(),
                "cms.admin.port", ports.admin(),
                "cms.admin.management-port", -1,
                "cms.finding.index-dir", folder.draftsIndex(),
                "cms.preview.index-dir", folder.previewIndex()));
    }

    private static String[] deliveryArguments(Ports ports, Documents documents, DataFolder folder) {
        return arguments(Map.of(
                "cms.mongodb.uri", documents.readOnlyUri(),
                "cms.delivery.port", ports.delivery(),
                "cms.delivery.management-port", -1,
                "cms.delivery.index-dir", folder.index()));
    }

    /// Arguments outrank the environment, where a port may still be 0.
    private static String[] arguments(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        var stopping = CompletableFuture.runAsync(delivery::close, Programs::inThreadOfItsOwn);
        admin.close();
        stopping.join();
    }
}
