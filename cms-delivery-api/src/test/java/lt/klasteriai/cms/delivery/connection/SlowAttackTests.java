package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Others read while the program is attacked with the Debian package slowhttptest.
class SlowAttackTests {

    private static final int CONNECTIONS = Integer.getInteger("cms.test.slow.connections", 300);
    private static final int SECONDS = Integer.getInteger("cms.test.slow.seconds", 6);
    private static final String ALL_CUT_OFF = "No open connections left";
    private static final Duration WITHIN = Duration.ofSeconds(1);
    private static final Duration WITHOUT_ATTACK = Duration.ofSeconds(2);
    private static final Path TOOL = Path.of("/usr/bin/slowhttptest");
    private static final Pattern REACHED = Pattern.compile("(?:connected|closed): +(\\d+)\\s");
    private static final List<String> READ = List.of(
            "/v1/news?page%5Bsize%5D=5&q=klasteris",
            "/v1/funding-calls?sort=title", "/health/ready", "/feeds/news.rss");

    @TempDir
    private Path folder;

    enum Attack {
        SLOW_HEADERS("-H -i 2 -x 24 -t GET"),
        SLOW_BODIES("-B -i 2 -s 8192 -x 10 -t POST"),
        SLOW_READERS("-X -w 128 -y 256 -n 2 -z 16 -k 3");

        private final String options;

        Attack(String options) {
            this.options = options;
        }
    }

    @BeforeAll
    static void toolIsThere() {
        assumeTrue(Files.isExecutable(TOOL), "the Debian package slowhttptest is not installed");
    }

    /// As a machine that has much else to do is slow without any attacker, what it takes then is taken off.
    @ParameterizedTest
    @EnumSource
    void othersAreServedWithinASecond(Attack attack) throws Exception {
        var delivery = SampleSite.delivery();
        var output = folder.resolve("attack.txt");
        READ.forEach(path -> read(delivery, path)); // the first time is slower
        long end = System.nanoTime() + WITHOUT_ATTACK.toNanos();
        var before = readWhile(delivery, () -> System.nanoTime() < end);
        var attacker = attack(attack, delivery, output);
        try {
            var during = readWhile(delivery, attacker::isAlive);

            int reached = reached(output);
            System.out.printf(
                    "%s: %d connections; %d answers to others, the slowest after %d ms; %d ms before the attack%n",
                    attack,
                    reached,
                    during.size(),
                    Collections.max(during).toMillis(),
                    Collections.max(before).toMillis());
            assertThat(reached > CONNECTIONS / 4 || Files.readString(output).contains(ALL_CUT_OFF))
                    .as("the attack took place: %s", Files.readString(output))
                    .isTrue();
            assertThat(Collections.max(during)).isLessThan(WITHIN.plus(Collections.max(before)));
        } finally {
            attacker.destroyForcibly();
        }
    }

    /// How long each answer took.
    private static List<Duration> readWhile(RunningDelivery delivery, BooleanSupplier reading) throws Exception {
        var times = new ArrayList<Duration>();
        while (reading.getAsBoolean()) {
            times.add(read(delivery, READ.get(times.size() % READ.size())));
            TimeUnit.MILLISECONDS.sleep(10); // readers pause, and the attacker needs the processor too
        }
        return times;
    }

    private static Process attack(Attack attack, RunningDelivery delivery, Path output) throws IOException {
        var command = new ArrayList<>(List.of(TOOL.toString()));
        command.addAll(List.of(attack.options.split(" ", -1)));
        command.addAll(List.of(
                "-c", String.valueOf(CONNECTIONS),
                "-r", String.valueOf(Math.max(100, CONNECTIONS / 4)),
                "-l", String.valueOf(SECONDS),
                "-p", "3",
                "-u", "http://localhost:" + delivery.port() + "/openapi.json"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static Duration read(RunningDelivery delivery, String path) {
        long begun = System.nanoTime();
        assertThat(delivery.get(path).statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// How many connections the attacker says it had, or had lost again.
    private static int reached(Path output) throws IOException {
        return REACHED.matcher(Files.readString(output).replaceAll("\\u001b\\[[0-9;]*m", ""))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}
