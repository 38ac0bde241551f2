package lt.klasteriai.cms.standalone.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Programs of the machine that the benchmark runs beside ours.
final class Programs {

    private Programs() {}

    /// @throws IllegalStateException that says how to install it, when it is missing
    static void require(String... names) {
        for (var name : names) {
            if (folders().noneMatch(folder -> Files.isExecutable(folder.resolve(name)))) {
                throw new IllegalStateException("The benchmark needs " + name + ". On Debian: apt-get install " + name);
            }
        }
    }

    /// Those of administrators too, where Debian keeps nginx.
    private static Stream<Path> folders() {
        var path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(File.pathSeparator, -1)).map(Path::of);
    }

    static String outputOf(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + output);
        }
        return output;
    }
}
