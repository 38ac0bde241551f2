package lt.klasteriai.cms.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Export, wipe, import and export again give the same bytes.
class RoundTripTests {

    private static final int STEPS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverEditorsDidComesBackByteForByte(long seed) throws IOException {
        try (var first = new Installation();
                var second = new Installation()) {
            new RandomEditor(first, seed).steps(STEPS);
            first.addAccount("ona");
            var archive = first.export(folder.resolve("archive.zip"));

            second.importFrom(archive);

            assertThat(second.export()).isEqualTo(Files.readAllBytes(archive));
            assertThat(withoutLeftOut(second.documents())).isEqualTo(withoutLeftOut(first.documents()));
            assertThat(first.documents("versions").size()).isGreaterThan(20);
            assertThat(first.documents("revisions").size()).isGreaterThan(20);
        }
    }

    @Test
    void workGoesOnWhereTheArchiveWasImportedAsItWouldHaveWhereItWasMade() {
        try (var first = new Installation();
                var second = new Installation()) {
            new RandomEditor(first, 5).steps(STEPS);
            second.importFrom(first.export(folder.resolve("archive.zip")));
            var head = first.ledger().head();

            new RandomEditor(second, 6).steps(STEPS);
            second.restart();

            assertThat(second.ledger().head()).isGreaterThan(head);
            assertThat(second.ledger().after(0, (int) head))
                    .isEqualTo(first.ledger().after(0, (int) head));
        }
    }

    @Test
    void anEmptyInstallationComesBackToo() throws IOException {
        try (var first = new Installation();
                var second = new Installation()) {
            var archive = first.export(folder.resolve("archive.zip"));

            second.importFrom(archive);

            assertThat(second.export()).isEqualTo(Files.readAllBytes(archive));
        }
    }

    @Test
    void aLargeCollectionIsSplitIntoFilesThatBelongTogether() throws IOException {
        try (var first = new Installation();
                var second = new Installation()) {
            new RandomEditor(first, 4).steps(STEPS);
            var archive = Files.write(folder.resolve("archive.zip"), first.exportInSmallFiles(20_000));

            second.importFrom(archive);

            assertThat(Archives.names(archive))
                    .contains("authoring/revisions-0001.ndjson", "authoring/revisions-0002.ndjson");
            assertThat(second.exportInSmallFiles(20_000)).isEqualTo(Files.readAllBytes(archive));
        }
    }

    @Test
    void accountsComeWithoutSecretsAndWaitForAPassword() throws IOException {
        try (var first = new Installation();
                var second = new Installation()) {
            first.accounts().createAdministratorIfAbsent(Optional.of("of the first"));
            first.addAccount("ona");
            var archive = first.export(folder.resolve("archive.zip"));

            second.importFrom(archive);

            assertThat(Archives.text(archive, "authoring/accounts-0001.ndjson"))
                    .contains("admin", "ona")
                    .doesNotContain("secret", "argon2", "passwords");
            assertThat(second.accounts().verify("ona", "secret of ona")).isEmpty();
            assertThat(second.accounts().verify("admin", "of the first")).isEmpty();
            var shownOnce = second.accounts().createAdministratorIfAbsent(Optional.empty());
            assertThat(second.accounts().verify("admin", shownOnce.orElseThrow()))
                    .isPresent();
            assertThat(second.accounts().createAdministratorIfAbsent(Optional.empty()))
                    .isEmpty();
            assertThat(second.export()).isEqualTo(Files.readAllBytes(archive));
        }
    }

    @Test
    void whoeverImportsKeepsHisPassword() {
        try (var first = new Installation();
                var second = new Installation()) {
            first.accounts().createAdministratorIfAbsent(Optional.of("of the first"));
            second.accounts().createAdministratorIfAbsent(Optional.of("of the second"));

            second.importFrom(first.export(folder.resolve("archive.zip")));

            assertThat(second.accounts().verify("admin", "of the second")).isPresent();
        }
    }

    @Test
    void theLedgerKeepsItsNameButItsFollowersNoticeTheImport() {
        try (var first = new Installation();
                var second = new Installation()) {
            second.importFrom(first.export(folder.resolve("archive.zip")));

            assertThat(second.ledger().origin()).isEqualTo(first.ledger().origin());
            assertThat(second.ledger().identity())
                    .isNotEqualTo(first.ledger().identity())
                    .isPresent();
        }
    }

    private static Map<String, List<Document>> withoutLeftOut(Map<String, List<Document>> documents) {
        documents
                .values()
                .forEach(all -> all.forEach(document -> {
                    document.remove("hash");
                    document.remove("passwords");
                    document.remove("imported");
                    document.remove("act");
                }));
        return documents;
    }
}
