package lt.klasteriai.cms.delivery.follower;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lt.klasteriai.cms.delivery.Editing;
import lt.klasteriai.cms.embedded.EmbeddedStore;
import lt.klasteriai.cms.model.entry.ContentType;

/// The database and its editors in a process of their own, which can be frozen and killed like any other.
final class StoreProcess implements AutoCloseable {

    static final int PAGES = 12;

    private static final String AT = "at ";
    private static final String PUBLISHED = "published ";

    private static final String PAGE = "{'title':{'lt':'Puslapis'},'slug':{'lt':'puslapis-%d'},"
            + "'body':{'lt':{'format':'markdown','value':'Klasterių tekstas'}}}";

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;
    private final String connectionString;

    private StoreProcess(Process process) throws IOException {
        this.process = process;
        this.answers = process.inputReader();
        this.orders = new PrintWriter(process.outputWriter(), true);
        this.connectionString = answer(AT);
    }

    /// Opens the store in a folder; the first time it publishes a few pages.
    static StoreProcess in(Path folder) throws IOException {
        return new StoreProcess(TestProcess.of(StoreProcess.class, folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static void main(String[] arguments) throws IOException {
        try (var store = EmbeddedStore.open(Path.of(arguments[0]));
                var editing = Editing.on(store.connectionString());
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (int page = 0; editing.head() < PAGES; page++) {
                editing.published(ContentType.PAGES, PAGE.formatted(page));
            }
            System.out.println(AT + store.readOnlyConnectionString());
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                editing.published(ContentType.PAGES, PAGE.replace("puslapis-%d", order));
                System.out.println(PUBLISHED + editing.head());
            }
        }
        System.exit(0);
    }

    /// What delivery programs connect to.
    String connectionString() {
        return connectionString;
    }

    /// Publishes one more page.
    ///
    /// @return its sequence
    long publish(String slug) throws IOException {
        orders.println(slug);
        return Long.parseLong(answer(PUBLISHED));
    }

    /// The rest of the next line that begins so; what is logged in between is let go.
    private String answer(String beginning) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IllegalStateException("the store has ended");
    }

    /// Stops it in the midst of whatever it does: its connections stay open and nothing answers on them.
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("the process cannot be sent " + name);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /// Kills it.
    @Override
    public void close() {
        kill();
    }

    void kill() {
        TestProcess.kill(process);
    }
}
