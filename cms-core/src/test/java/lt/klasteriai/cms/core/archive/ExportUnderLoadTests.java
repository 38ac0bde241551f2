package lt.klasteriai.cms.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An export that is taken while editors go on is whole in itself. The editor here acts whenever the export writes, so
/// between any two of its steps.
class ExportUnderLoadTests {

    private static final int STEPS_BEFORE = 80;
    private static final int STEPS_PER_WRITE = 3;

    /// What is exported grows by what is done meanwhile, so that has to end.
    private static final int WRITES_INTERRUPTED = 100;

    @TempDir
    private Path folder;

    private static final class Interrupted extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final RandomEditor editor;
        private int writes;

        private Interrupted(RandomEditor editor) {
            this.editor = editor;
        }

        @Override
        public void write(int next) {
            written.write(next);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            written.write(bytes, from, count);
            if (writes++ < WRITES_INTERRUPTED) {
                editor.steps(STEPS_PER_WRITE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whateverItRefersToIsInIt(long seed) throws IOException {
        try (var busy = new Installation();
                var imported = new Installation()) {
            var editor = new RandomEditor(busy, seed);
            editor.steps(STEPS_BEFORE);
            var out = new Interrupted(editor);

            var summary = busy.export(out);
            imported.importFrom(Files.write(folder.resolve("archive.zip"), out.written.toByteArray()));

            assertThat(busy.ledger().head())
                    .as("publications while it was exported")
                    .isGreaterThan(summary.head() + 10);
            assertEverythingFits(imported, summary.head());
            assertThat(imported.export()).isEqualTo(out.written.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14})
    void theLedgerIsAsItWasAtItsHeadAndWorkGoesOn(long seed) throws IOException {
        try (var busy = new Installation();
                var imported = new Installation()) {
            var editor = new RandomEditor(busy, seed);
            editor.steps(STEPS_BEFORE);
            var out = new Interrupted(editor);
            int head = (int) busy.export(out).head();

            imported.importFrom(Files.write(folder.resolve("archive.zip"), out.written.toByteArray()));

            assertThat(imported.ledger().after(0, head)).isEqualTo(busy.ledger().after(0, head));
            assertThat(imported.ledger().openedIn(0, head))
                    .isEqualTo(busy.ledger().openedIn(0, head));
            imported.restart();
            new RandomEditor(imported, seed + 1).steps(STEPS_BEFORE);
            assertThat(imported.ledger().head()).isGreaterThan(head);
        }
    }

    private static void assertEverythingFits(Installation imported, long head) {
        var newest = imported.documents("entries").stream()
                .collect(Collectors.toMap(entry -> entry.getString("_id"), ExportUnderLoadTests::newestRevision));
        assertThat(imported.documents("entries"))
                .allSatisfy(entry -> assertThat(
                                entry.get("published", Document.class).values())
                        .allSatisfy(published -> assertThat(((Document) published).getLong("sequence"))
                                .isLessThanOrEqualTo(head)));
        assertThat(imported.documents("revisions"))
                .allSatisfy(revision -> assertThat(revision.getInteger("number"))
                        .isLessThanOrEqualTo(newest.getOrDefault(revision.getString("entry"), 0)));
        var revisions = imported.documents("revisions").stream()
                .map(revision -> revision.getString("_id"))
                .toList();
        assertThat(imported.documents("publications"))
                .flatMap(ExportUnderLoadTests::publishedRevisions)
                .isNotEmpty()
                .allMatch(revisions::contains);
        assertThat(imported.documents("versions"))
                .allSatisfy(version ->
                        assertThat(version.getBoolean("live")).isEqualTo(version.getLong("to") == Long.MAX_VALUE));
    }

    private static int newestRevision(Document entry) {
        return entry.get("current", Document.class).getInteger("number");
    }

    private static List<String> publishedRevisions(Document publication) {
        return publication.getList("changes", Document.class).stream()
                .filter(change -> change.get("revision") != null)
                .map(change -> change.getString("entry") + "/" + change.getInteger("revision"))
                .toList();
    }
}
