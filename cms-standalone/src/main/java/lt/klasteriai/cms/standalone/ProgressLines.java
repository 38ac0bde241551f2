package lt.klasteriai.cms.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.importing.ImportProgress;
import lt.klasteriai.cms.core.importing.ImportResult;

/// Shows how far an import has come, in plain lines that read the same on a terminal and in a file.
@RequiredArgsConstructor
final class ProgressLines implements ImportProgress {

    private static final int ENTRIES_PER_LINE = 100;

    private final PrintStream out;
    private final Instant begun = Instant.now();

    @Override
    public void reached(Step step, int done, int total) {
        if (step == Step.PUBLISHED) {
            out.println("  published " + done + " of " + total);
        } else if (done % ENTRIES_PER_LINE == 0 || done == total) {
            out.println("  saved " + done + " of " + total);
        }
    }

    void report(ImportResult result) {
        double took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                "Imported the sample content in %.1f s: %d new entries, %d published.%n",
                took,
                result.created(),
                result.published());
        result.badRows()
                .forEach(bad -> out.println("  not taken over: " + bad.file() + ", row " + bad.row() + ", field "
                        + bad.field() + ": " + bad.detail()));
    }
}
