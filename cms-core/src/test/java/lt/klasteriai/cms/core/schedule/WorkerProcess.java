package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.store.TestProcess;

/// A [SchedulingProcess], as the test that starts and kills it sees it.
///
/// Its clock is shifted by libfaketime (Debian's package `faketime`). The library is named to the process itself: the
/// command of that name would stand between us and the process that is to be killed. Monotonic time is left alone: a
/// machine whose clock is wrong measures durations no worse than others. Without the last of the settings below, every
/// timed wait of a JVM would end at once.
final class WorkerProcess implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final CompletableFuture<Long> clock = new CompletableFuture<>();
    private final CompletableFuture<Void> atWork = new CompletableFuture<>();

    private WorkerProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /// @param shift of its clock, e.g. `+1h`; empty for none
    static WorkerProcess start(String uri, String shift) throws IOException {
        var builder = TestProcess.of(SchedulingProcess.class, uri);
        if (!shift.isEmpty()) {
            var environment = builder.environment();
            environment.put("LD_PRELOAD", fakeTime().orElseThrow().toString());
            environment.put("FAKETIME", shift);
            environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
            environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
            environment.put("FAKETIME_DISABLE_SHM", "1");
        }
        return new WorkerProcess(builder.start());
    }

    /// The library that shifts clocks; empty where there is none.
    static Optional<Path> fakeTime() {
        try (Stream<Path> architectures = Files.list(LIBRARIES)) {
            return architectures
                    .map(each -> each.resolve(LIBRARY))
                    .filter(Files::isReadable)
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SchedulingProcess.CLOCK)) {
                    clock.complete(Long.parseLong(line.substring(SchedulingProcess.CLOCK.length()))
                            - System.currentTimeMillis());
                } else if (line.equals(SchedulingProcess.AT_WORK)) {
                    atWork.complete(null);
                } else {
                    System.out.println(line);
                }
            }
        } catch (IOException gone) {
            atWork.completeExceptionally(gone);
        }
    }

    /// By how much its clock differs from ours, as it says itself.
    Duration difference() {
        return Duration.ofMillis(clock.join());
    }

    void awaitAtWork() {
        atWork.orTimeout(60, TimeUnit.SECONDS).join();
    }

    boolean isAtWork() {
        return atWork.isDone();
    }

    /// By SIGKILL.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor()).as("killed by SIGKILL").isEqualTo(KILLED);
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }
}
