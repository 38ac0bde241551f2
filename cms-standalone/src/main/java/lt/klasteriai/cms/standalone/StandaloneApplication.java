package lt.klasteriai.cms.standalone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.audit.Head;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// `./cms start`: the whole system in one process, in the foreground. Also `./cms export`, `./cms import` and
/// `./cms audit`.
public final class StandaloneApplication {

    private StandaloneApplication() {}

    /// Starts the system and returns while it runs; it stops with the process. Or, given `export`, `import` or
    /// `audit`, does that and ends. What cannot be done says why in one sentence and exits with 1.
    public static void main(String[] arguments) {
        try {
            run(List.of(arguments), Settings.from(System.getenv()));
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments, Settings settings) {
        var folder = DataFolder.at(settings.dataDir());
        logTo(folder.log());
        var archives = new ArchiveCommands(settings, folder, System.out);
        switch (arguments.isEmpty() ? "start" : arguments.getFirst()) {
            case "export" -> archives.exportTo(file(arguments));
            case "import" -> archives.importFrom(file(arguments));
            case "audit" -> new AuditCommand(settings, folder, System.out).verify(noted(arguments));
            default -> start(settings, folder, System.out);
        }
    }

    private static String file(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new CannotStart("Say which file: ./cms " + arguments.getFirst() + " FILE");
        }
        return arguments.get(1);
    }

    private static @Nullable Head noted(List<String> arguments) {
        return switch (arguments.size()) {
            case 1 -> null;
            case 2 -> AuditCommand.head(arguments.get(1));
            default -> throw new CannotStart("Say at most one noted head: ./cms audit NUMBER:HASH");
        };
    }

    private static void start(Settings settings, DataFolder folder, PrintStream out) {
        var begun = Instant.now();
        var ports = Ports.choose(settings);
        var documents = Documents.open(settings, folder);
        if (documents.haveUnfinishedImport()) {
            documents.close();
            throw new CannotStart("An import into this installation was cut off; run it again with ./cms import FILE.");
        }
        var announcement = new Announcement(out, ports);
        announcement.starting(folder, documents);
        var system = Standalone.start(ports, documents, folder);
        stopWithTheProcess(system, out);
        var newPassword = system.newPassword();
        try {
            if (settings.sampleContent()) {
                system.importSampleContent(out);
            }
            system.waitForReaders();
            announcement.addresses(Duration.between(begun, Instant.now()), settings.sampleContent());
        } catch (RuntimeException failure) {
            // whoever stops the system in its start takes the store away from under it
            if (system.isStopping()) {
                return;
            }
            throw failure;
        } finally {
            // also after a failure: a password that was made is told now or never
            announcement.account(newPassword, settings.adminPasswordGiven());
        }
        announcement.ready();
    }

    /// Before anything logs: the programs share one process and so one log, which neither may set up anew.
    private static void logTo(Path file) {
        System.setProperty("cms.log.file", file.toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void stopWithTheProcess(Standalone system, PrintStream out) {
        var stop = new Thread(
                () -> {
                    system.close();
                    out.println("Stopped.");
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
    }
}
