package lt.klasteriai.cms.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.query.Update;

/// `./cms audit`, with processes of its own and real folders.
class AuditCommandTests {

    private static final Pattern HEAD = Pattern.compile("Its head is (\\S+)");

    @TempDir
    private Path folder;

    @Test
    void aWholeLogIsWholeAndTheFirstChangedOrMissingRecordIsNamed() throws Exception {
        var data = folder.resolve("data");
        change(data, log -> {
            for (int i = 1; i <= 5; i++) {
                log.record("user.created", "users/" + i, Map.of());
            }
        });

        var said = assertWhole(data);
        assertThat(said).contains("5 records");
        var head = HEAD.matcher(said).results().findFirst().orElseThrow().group(1);
        assertThat(head).startsWith("5:");
        change(data, log -> log.record("user.created", "users/6", Map.of()));
        assertThat(assertWhole(data, head)).contains("6 records");
        assertBroken(data, "Record 5 (rewritten)", "5:" + "0".repeat(64));

        tamper(data, store -> store.template().remove(query(where("_id").is(4)), "auditLog"));
        assertBroken(data, "Record 4 (missing)");
        tamper(
                data,
                store -> store.template()
                        .updateFirst(query(where("_id").is(2)), Update.update("by", "nobody"), "auditLog"));
        assertBroken(data, "Record 2 (changed)");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
        var data = folder.resolve("data");

        assertBroken(data, "There is no installation");
        assertBroken(data, "This is no head", "5:abc");
    }

    private static void change(Path data, Consumer<AuditLog> work) {
        tamper(data, store -> work.accept(new AuditLog(store, Clock.systemUTC())));
    }

    private static void tamper(Path data, Consumer<AuthoringStore> work) {
        var settings = new Settings(data, 0, 0, false, false, Optional.empty());
        try (var documents = Documents.open(settings, DataFolder.at(data));
                var stores = documents.stores()) {
            work.accept(stores.authoring());
        }
    }

    private static String assertWhole(Path data, String... head) throws Exception {
        try (var command = ChildProcess.command(data, Map.of(), arguments(head))) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(command.out()).startsWith("The audit log is whole");
            return command.out();
        }
    }

    private static void assertBroken(Path data, String said, String... head) throws Exception {
        try (var command = ChildProcess.command(data, Map.of(), arguments(head))) {
            assertThat(command.exitCode()).isOne();
            assertThat(command.err()).contains(said).hasLineCount(1);
        }
    }

    private static String[] arguments(String... head) {
        return head.length == 0 ? new String[] {"audit"} : new String[] {"audit", head[0]};
    }
}
