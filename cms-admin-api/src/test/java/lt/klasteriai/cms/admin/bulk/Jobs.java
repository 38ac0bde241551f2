package lt.klasteriai.cms.admin.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import tools.jackson.databind.JsonNode;

/// Jobs as an editor's tool sees them.
final class Jobs {

    static final String JOBS = "/admin/v1/jobs";
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private Jobs() {}

    /// The answer to the beginning of a job. JSON with single quotes.
    static Reply begin(Editor editor, String json) {
        return editor.call("POST", JOBS).json(json.replace('\'', '"')).send();
    }

    /// The path of a job that was begun.
    static String begun(Editor editor, String json) {
        var begun = begin(editor, json);
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(202);
        return begun.header("Location");
    }

    /// The job once it is so.
    static JsonNode await(Editor editor, String job, Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        var present = editor.get(job).json();
        while (!wanted.test(present)) {
            assertThat(System.nanoTime()).as("waited for too long: %s", present).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
            present = editor.get(job).json();
        }
        return present;
    }

    static JsonNode finished(Editor editor, String job) {
        return await(editor, job, present -> present.at("/state").asString().equals("finished"));
    }
}
