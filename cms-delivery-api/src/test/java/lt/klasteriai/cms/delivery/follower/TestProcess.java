package lt.klasteriai.cms.delivery.follower;

import java.util.ArrayList;
import java.util.List;

/// Programs of these tests in processes of their own.
final class TestProcess {

    private TestProcess() {}

    /// A small process on the classes of the tests.
    static ProcessBuilder of(Class<?> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// Kills it in the midst of whatever it does. Returns when it is gone.
    static void kill(Process process) {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }
}
