package lt.klasteriai.cms.admin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// Everything goes out through HTTP as one file and comes back into an empty installation.
class ArchiveRoutesTests {

    private static final String IMPORT = "/admin/v1/imports/archive";

    @Test
    void whatIsExportedImportedAndExportedAgainIsTheSameBytes() throws Exception {
        try (var first = RunningAdmin.start();
                var second = RunningAdmin.start()) {
            var editor = Editor.of(first);
            var path = editor.newPage();
            assertThat(editor.publish(path).status()).isEqualTo(200);
            assertThat(editor.publish(editor.newPage()).status()).isEqualTo(200);
            assertThat(editor.call("DELETE", editor.newPage()).send().status()).isEqualTo(204);
            var archive = export(editor);

            var importer = Editor.of(second);
            var imported = importer.call("POST", IMPORT)
                    .body("application/zip", archive)
                    .send();

            assertThat(imported.status()).as(imported.response().body()).isEqualTo(200);
            assertThat(imported.json().at("/head").asInt()).isEqualTo(2);
            assertThat(export(importer)).isEqualTo(archive);
            assertThat(importer.get(path).response().body())
                    .isEqualTo(editor.get(path).response().body());
            assertThat(Editor.of(second).publish(path).status())
                    .as("the administrator's password is the one he had")
                    .isEqualTo(200);
        }
    }

    @Test
    void whereSomebodyHasWorkedNothingIsImported() throws Exception {
        try (var program = RunningAdmin.start()) {
            var editor = Editor.of(program);
            editor.newPage();
            var archive = export(editor);
            var before = Everything.in(program);

            var refused =
                    editor.call("POST", IMPORT).body("application/zip", archive).send();

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("installation-not-empty");
            assertThat(Everything.in(program)).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoArchiveIsRefusedAndNothingChanges() throws Exception {
        try (var program = RunningAdmin.start()) {
            var editor = Editor.of(program);
            var archive = export(editor);
            var before = Everything.in(program);

            for (var bad : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(archive, archive.length - 1)}) {
                var refused =
                        editor.call("POST", IMPORT).body("application/zip", bad).send();

                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.problem()).isEqualTo("archive-refused");
                assertThat(refused.text("/file")).isEqualTo("archive.zip");
            }
            var json = editor.call("POST", IMPORT).json("{}").send();
            assertThat(json.status()).isEqualTo(415);
            var parameter = editor.call("POST", "/admin/v1/exports?fast=true").send();
            assertThat(parameter.status()).isEqualTo(400);
            assertThat(Everything.in(program)).isEqualTo(before);
        }
    }

    @Test
    void strangersGetNothing() {
        var program = RunningAdmin.shared();

        assertThat(Call.to(program, "POST", "/admin/v1/exports").send().status())
                .isEqualTo(401);
        assertThat(Call.to(program, "POST", IMPORT)
                        .body("application/zip", new byte[0])
                        .send()
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anExportThatFailsBeforeItsFirstBytesLeaveIsAProblem() {
        try (var program = RunningAdmin.start()) {
            var editor = Editor.of(program);
            editor.newPage();
            makeUnreadable(program);

            var failed = editor.call("POST", "/admin/v1/exports").send();

            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.problem()).isEqualTo("internal-error");
        }
    }

    @Test
    void anExportThatFailsLaterBreaksTheConnection() {
        try (var program = RunningAdmin.start()) {
            var editor = Editor.of(program);
            for (int i = 0; i < 10; i++) {
                var page = Editor.page("Puslapis").replace("Tekstas", incompressible(i));
                assertThat(editor.create("pages", page).status()).isEqualTo(201);
            }
            makeUnreadable(program);

            assertThatThrownBy(() -> export(editor)).isInstanceOf(IOException.class);
        }
    }

    /// Ids of another kind, which cannot be gone through in order.
    private static void makeUnreadable(RunningAdmin program) {
        var authoring = program.part(AuthoringStore.class).template();
        authoring.insert(new Document("_id", "text"), "revisions");
        authoring.insert(new Document("_id", 1), "revisions");
    }

    private static String incompressible(int seed) {
        var letters = new Random(seed).ints(20_000, 'a', 'z' + 1);
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] export(Editor editor) throws IOException, InterruptedException {
        return editor.call("POST", "/admin/v1/exports").bytes();
    }
}
