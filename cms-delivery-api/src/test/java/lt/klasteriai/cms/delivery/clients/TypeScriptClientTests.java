package lt.klasteriai.cms.delivery.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The TypeScript client compiles, its types refuse what they should, and its own tests and its example pass against
/// the
/// delivery program with the sample content.
class TypeScriptClientTests {

    private static final Path CLIENT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("clients/typescript");
    private static final long PATIENCE_MINUTES = 5;

    /// What npm says when the registry cannot be reached; anything else that it says is a fault of the package.
    private static final String OFFLINE =
            "(?s).*(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|network).*";

    @TempDir
    private Path folder;

    @Test
    void itsTestsAndItsExamplePass() throws IOException, InterruptedException {
        assumeTrue(isThere("node") && isThere("npm"), "node and npm are not on this machine");
        var installed = run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund");
        assumeTrue(
                installed.code() == 0 || !installed.output().matches(OFFLINE),
                "npm does not reach its registry, so there is no compiler");
        assertThat(installed.code()).as(installed.output()).isZero();

        var tests = run("npm", "test");
        var example = run("node", "examples/open-calls.js", address());

        assertThat(tests.code()).as(tests.output()).isZero();
        assertThat(example.code()).as(example.output()).isZero();
        assertThat(example.output())
                .containsPattern("[1-9][0-9]* calls are open")
                .containsPattern("has [1-9][0-9]+ entries");
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String address() {
        return "http://localhost:" + SampleSite.delivery().port();
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("CMS_URL", address());
        var process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " does not end: " + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Ended(int code, String output) {}
}
