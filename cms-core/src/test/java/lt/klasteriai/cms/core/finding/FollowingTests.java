package lt.klasteriai.cms.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTests {

    private final Drafts drafts = new Drafts();

    @TempDir
    private Path folder;

    @Test
    void everyNodeFindsAtOnceWhatWasSavedOnAnyOfThem() {
        try (var one = drafts.node(folder.resolve("one"));
                var other = drafts.node(folder.resolve("other"))) {
            var entry = drafts.page("Pirmas");
            assertThat(one.find("pirmas")).containsExactly(entry.id());
            assertThat(other.find("pirmas")).containsExactly(entry.id());

            drafts.rename(entry, "Antras");
            assertThat(one.find("antras")).containsExactly(entry.id());
            assertThat(other.find("antras")).containsExactly(entry.id());
        }
    }

    @Test
    void moreThanOnePageOfWritesBetweenTwoSearchesIsTakenOver() {
        try (var node = drafts.node(folder)) {
            node.finding().follow();
            for (int i = 0; i < 520; i++) {
                drafts.page("Bendras pavadinimas " + i);
            }

            var page = node.page("519");
            while (!page.complete()) {
                page = node.page("519");
            }

            assertThat(page.items()).hasSize(1);
            assertThat(node.index().entries()).hasSize(520);
        }
    }

    @Test
    void whatHappenedWhileTheProgramStoodStillIsMadeGoodAtTheStart() {
        var kept = drafts.page("Pasilikęs");
        var renamed = drafts.page("Pervadintas");
        var destroyed = drafts.page("Sunaikintas");
        try (var node = drafts.node(folder)) {
            node.finding().follow();
            assertThat(node.page("pasilikes").complete()).isTrue();
        }

        drafts.rename(renamed, "Naujas");
        drafts.destroy(destroyed);
        var missed = drafts.page("Praleistas");
        // long ago, so that no look at what was written lately meets them
        var longAgo = Date.from(Instant.now().minus(30, ChronoUnit.DAYS));
        drafts.rewrite(missed, "changedAt", longAgo);
        drafts.rewrite(renamed, "changedAt", longAgo);
        try (var node = drafts.node(folder)) {
            assertThat(node.page("naujas").items()).isEmpty();
            assertThat(node.page("naujas").complete())
                    .as("it says that entries may be missing")
                    .isFalse();

            node.finding().follow();

            assertThat(node.page("naujas").complete()).isTrue();
            assertThat(node.find("naujas")).containsExactly(renamed.id());
            assertThat(node.find("praleistas")).containsExactly(missed.id());
            assertThat(node.find("pasilikes")).containsExactly(kept.id());
            assertThat(node.find("sunaikintas")).isEmpty();
        }
    }

    @Test
    void anEntryThatIsGoneForGoodIsNotFoundAndForgotten() {
        var entry = drafts.page("Sunaikintas");
        try (var node = drafts.node(folder)) {
            assertThat(node.find("sunaikintas")).containsExactly(entry.id());

            drafts.destroy(entry);

            assertThat(node.find("sunaikintas")).isEmpty();
            int left = node.index().read(searcher -> searcher.getIndexReader().numDocs());
            assertThat(left).isZero();
        }
    }

    @Test
    void anEntryWithAsManyWritesInARestoredDatabaseIsToldFromTheOneBefore() {
        var entry = drafts.page("Ankstesnis");
        try (var node = drafts.node(folder)) {
            node.finding().follow();
        }

        drafts.rewrite(entry, "current.content.title.lt", "Atkurtas");
        drafts.rewrite(entry, "changedAt", Date.from(Instant.parse("2026-01-01T00:00:00Z")));
        try (var node = drafts.node(folder)) {
            node.finding().follow();

            assertThat(node.find("atkurtas")).containsExactly(entry.id());
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        var entry = drafts.page("Pirmas");
        try (var node = drafts.node(folder)) {
            node.finding().follow();
        }
        damage(folder);

        try (var node = drafts.node(folder)) {
            assertThat(node.index().entries()).as("nothing of it is trusted").isEmpty();

            node.finding().follow();

            assertThat(node.find("pirmas")).containsExactly(entry.id());
        }
    }

    private static void damage(Path folder) throws IOException {
        int damaged = 0;
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] {0, 0, 0, 0}, StandardOpenOption.TRUNCATE_EXISTING);
                damaged++;
            }
        }
        assertThat(damaged).as("files that were damaged").isPositive();
    }
}
