package lt.klasteriai.cms.core.store;

import java.util.ArrayList;
import java.util.List;

/// Programs of the tests in processes of their own.
public final class TestProcess {

    private TestProcess() {}

    /// Begins a small process on the classes of the tests; it writes its errors where this one does.
    public static ProcessBuilder of(Class<?> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
