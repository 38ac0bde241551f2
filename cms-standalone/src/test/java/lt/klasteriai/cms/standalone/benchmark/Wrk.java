package lt.klasteriai.cms.standalone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The load generator. One thread of it, so that the server has the other core.
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99% +([0-9.]+)(us|ms|s|m)\\b");
    private static final Pattern FAULT = Pattern.compile("Socket errors.*|Non-2xx or 3xx responses.*");

    /// By how much it must get faster to be called so, and how often it may fail to before it is warm.
    private static final double FASTER = 1.03;

    private static final int NO_FASTER = 3;
    private static final int LONGEST_WARM_UP = 30;

    private final Path script;

    /// What was measured.
    ///
    /// @param p99 99 of 100 answers took no longer, in milliseconds
    record Result(double perSecond, double p99) {}

    /// @param folder where the script may be kept
    Wrk(Path folder) throws IOException {
        Programs.require("wrk");
        this.script = Files.createDirectories(folder).resolve("requests.lua");
        try (var source = Wrk.class.getResourceAsStream("/benchmark/requests.lua")) {
            Files.write(script, Objects.requireNonNull(source).readAllBytes());
        }
    }

    /// Asks until the server gets no faster: the JVM has compiled what is asked for often. Whatever runs for days is
    /// measured in that state; how long it takes to get there is no part of a figure, nor whom it sends away
    /// until then.
    void warmUp(String server, Load load, Duration time) throws IOException, InterruptedException {
        double best = 0;
        int slower = 0;
        for (int i = 0; i < LONGEST_WARM_UP && slower < NO_FASTER; i++) {
            double rate = read(load, output(server, load, time)).perSecond();
            slower = rate > best * FASTER ? 0 : slower + 1;
            best = Math.max(best, rate);
        }
    }

    /// @param server such as `http://127.0.0.1:8080`
    /// @throws IllegalStateException when any request was refused or a connection broke
    Result run(String server, Load load, Duration time) throws IOException, InterruptedException {
        var output = output(server, load, time);
        var fault = FAULT.matcher(output);
        if (fault.find()) {
            throw new IllegalStateException(load.name() + ": " + fault.group());
        }
        return read(load, output);
    }

    private String output(String server, Load load, Duration time) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads",
                "1",
                "--connections",
                String.valueOf(load.connections()),
                "--duration",
                time.toSeconds() + "s",
                "--timeout",
                "10s",
                "--latency",
                "--script",
                script.toString()));
        if (load.header() != null) {
            command.addAll(List.of("--header", load.header()));
        }
        command.addAll(List.of(server, "--", load.addresses().toString()));
        if (load.perSecond() > 0) {
            command.add(String.valueOf(load.perSecond()));
        }
        return Programs.outputOf(command);
    }

    private static Result read(Load load, String output) {
        var rate = RATE.matcher(output);
        var p99 = P99.matcher(output);
        if (!rate.find() || !p99.find()) {
            throw new IllegalStateException(load.name() + ": " + output);
        }
        return new Result(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * millis(p99.group(2)));
    }

    private static double millis(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "ms" -> 1;
            case "s" -> 1_000;
            default -> 60_000;
        };
    }
}
