package lt.klasteriai.cms.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Archives that are cut, altered, newer or made to do harm are refused by name and line, and nothing changes.
@TestInstance(Lifecycle.PER_CLASS)
class BadArchiveTests {

    private static final String ENTRIES = "authoring/entries-0001.ndjson";
    private static final String HEAD = "published/head-0001.ndjson";

    private Path folder = Path.of("");
    private final Installation empty = new Installation();
    private Map<String, byte[]> good = Map.of();
    private byte[] goodBytes = {};

    @BeforeAll
    void makeAGoodOne(@TempDir Path forAll) throws IOException {
        folder = forAll;
        try (var origin = new Installation()) {
            new RandomEditor(origin, 31).steps(40);
            var archive = origin.export(folder.resolve("good.zip"));
            good = Archives.files(archive);
            goodBytes = Files.readAllBytes(archive);
        }
    }

    @AfterAll
    void stop() {
        empty.close();
    }

    @Test
    void aFileThatIsCutAnywhere() throws IOException {
        for (int percent : List.of(0, 1, 20, 50, 90, 99)) {
            var cut = Arrays.copyOf(goodBytes, goodBytes.length * percent / 100);

            assertRefused(Files.write(folder.resolve("cut.zip"), cut), "cut.zip", 0, "end is missing");
        }
        assertRefused(
                Files.write(folder.resolve("cut.zip"), Arrays.copyOf(goodBytes, goodBytes.length - 1)),
                "cut.zip",
                0,
                "end is missing");
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("none.zip"), "none.zip", 0, "no such file");
    }

    @Test
    void oneByteThatIsAnother() throws IOException {
        for (int at = 0; at < goodBytes.length; at += goodBytes.length / 40) {
            var altered = goodBytes.clone();
            altered[at] ^= 0x10;
            var archive = Files.write(folder.resolve("altered.zip"), altered);
            if (!Archives.areEqual(archive, good)) {
                assertRefused(archive);
            }
        }
    }

    @Test
    void oneByteOfAFileThatIsAnother() {
        var altered = edited(ENTRIES, text -> text.replaceFirst("\"by\": \"rasa\"", "\"by\": \"rosa\""));

        assertRefused(archive(altered), ENTRIES, 0, "hash that stands in the manifest");
    }

    @Test
    void oneByteOfTheManifestThatIsAnother() {
        var altered = edited("manifest.json", text -> text.replaceFirst("\"model\" : 1", "\"model\" : 0"));

        assertRefused(archive(altered), "manifest.json", 0, "hash that stands beside it");
    }

    @Test
    void aFileThatIsMissing() {
        var less = new LinkedHashMap<>(good);
        less.remove(ENTRIES);

        assertRefused(archive(less), ENTRIES, 0, "not in the archive");
    }

    @Test
    void aFileThatNobodyListed() {
        for (var name :
                List.of("authoring/more-0001.ndjson", "../../etc/passwd", "/etc/passwd", "C:\\evil.exe", "ąž\u0007")) {
            var more = new LinkedHashMap<>(good);
            more.put(name, new byte[] {1});

            assertThat(assertRefused(archive(more)).getReason()).contains("does not stand in the manifest");
        }
    }

    @Test
    void aListedNameThatLeadsElsewhere() {
        for (var name :
                List.of("../entries-0001.ndjson", "/entries-0001.ndjson", "authoring/../x-0001.ndjson", ENTRIES)) {
            var files = new LinkedHashMap<>(good);
            files.put(name, bytes("{}\n"));

            assertRefused(listed(files, List.of(name)), "manifest.json", 0, "cannot be named");
        }
    }

    @Test
    void aCollectionThatThisProgramDoesNotKeep() {
        for (var name : List.of("authoring/sessions-0001.ndjson", "authoring/spaceships-0001.ndjson")) {
            var files = new LinkedHashMap<>(good);
            files.put(name, bytes("{\"_id\": \"a\"}\n"));

            assertRefused(listed(files), name, 0, "keeps nothing of that name");
        }
    }

    @Test
    void aLastLineThatIsMissing() {
        var cut = edited(ENTRIES, text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));

        assertRefused(archive(cut), ENTRIES, 0, "the manifest says");
    }

    @Test
    void aLastLineThatIsCut() {
        var files = edited(ENTRIES, text -> text.substring(0, text.length() - 1));

        assertRefused(listed(files), ENTRIES, lines(ENTRIES), "the file is cut");
    }

    @Test
    void anIdThatComesTwice() {
        var files = edited(ENTRIES, text -> firstLine(text) + "\n" + text);

        assertRefused(listed(files), ENTRIES, 2, "_id does not come after");
    }

    @Test
    void idsOutOfOrder() {
        var files = edited(ENTRIES, text -> text.substring(firstLine(text).length() + 1) + firstLine(text) + "\n");

        assertRefused(listed(files), ENTRIES, lines(ENTRIES), "_id does not come after");
    }

    @Test
    void linesThatAreNoDocuments() {
        var bad = Map.of(
                "nonsense", "not a document",
                "", "not a document",
                "[1]", "not a document",
                "{\"_id\": \"0\", \"a\": {\"$spaceship\": \"1\"}}", "no type $spaceship",
                "{\"_id\": \"0\", \"a\": {\"$numberInt\": \"x\"}}", "not a document",
                "{\"_id\": \"0\", \"a\": 1}", "canonical",
                "{\"_id\":\"0\"}", "canonical",
                "{\"_id\": \"0\", \"a\": \"b\", \"a\": \"b\"}", "canonical",
                "{\"a\": \"b\"}", "no _id",
                "{\"_id\": {\"a\": \"b\"}}", "no _id");

        bad.forEach((line, reason) ->
                assertRefused(listed(edited(ENTRIES, text -> line + "\n" + text)), ENTRIES, 1, reason));
    }

    @Test
    void aLineThatIsNestedTooDeeply() {
        var deep = "{\"_id\": \"0\", \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertRefused(listed(edited(ENTRIES, text -> deep + "\n" + text)), ENTRIES, 1, "nested deeper");
    }

    @Test
    void aLineThatIsTooLong() {
        var files = new LinkedHashMap<>(good);
        var huge = new byte[ArchiveFormat.LONGEST_LINE_BYTES + 2];
        Arrays.fill(huge, (byte) 'a');
        huge[huge.length - 1] = '\n';
        files.put(ENTRIES, huge);

        assertRefused(listed(files), ENTRIES, 1, "longer than 32 MB");
    }

    @Test
    void aLineThatIsNotUtf8() {
        var files = new LinkedHashMap<>(good);
        files.put(ENTRIES, new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}', '\n'});

        assertRefused(listed(files), ENTRIES, 1, "UTF-8");
    }

    @Test
    void aFileThatGrowsBeyondWhatItSaysItIs() {
        var files = edited(ENTRIES, text -> text + "{\"_id\": \"zzz\"}\n");

        assertRefused(archive(files), ENTRIES, 0, "longer than the");
    }

    @Test
    void aManifestThatClaimsTooMuch() {
        var claimed = good.keySet().stream()
                .filter(name -> !name.startsWith("manifest"))
                .map(name -> new ListedFile(name, 1, 1L << 40, "0"))
                .toList();

        assertRefused(
                archive(withManifest(good, Archives.withFiles(manifest(good), claimed))),
                "bad.zip",
                0,
                "claims to hold");
    }

    @Test
    void aNewerFormatAModelFromTheFutureAndSomethingElse() {
        var manifest = Archives.string(good, "manifest.json");
        var changes = Map.of(
                manifest.replace("\"version\" : 1", "\"version\" : 2, \"more\" : true"),
                "format version 2",
                manifest.replace("\"model\" : 1", "\"model\" : 99"),
                "model version 99",
                manifest.replace("cluster-cms-archive", "another"),
                "not one of a cluster-cms-archive",
                manifest.replace("\"head\"", "\"unknown\""),
                "not one of this format",
                "[]",
                "not one of this format",
                "",
                "not one of this format");

        changes.forEach((text, reason) ->
                assertRefused(archive(Archives.withManifest(good, bytes(text))), "manifest.json", 0, reason));
    }

    @Test
    void aHeadThatIsNotThatOfTheManifest() {
        var files = edited(HEAD, text -> text.replaceFirst("\"sequence\": \\{\"\\$numberLong\": \"\\d+", "$0" + "1"));

        assertRefused(listed(files), "manifest.json", 0, "head and ledger");
    }

    @Test
    void aNameThatTwoEntriesHaveIsFoundWhenItIsWrittenAndEverythingIsTakenBack() {
        var before = empty.documents();
        var files = edited(
                ENTRIES, text -> text + firstLine(text).replaceFirst("\"_id\": \"[^\"]+\"", "\"_id\": \"zzz\"") + "\n");

        assertRefused(listed(files), ENTRIES, lines(ENTRIES) + 1, "belongs to another");
        assertThat(empty.documents()).isEqualTo(before);
        empty.restart();
    }

    @Test
    void anInstallationWhereSomebodyHasWorked() {
        try (var used = new Installation()) {
            new RandomEditor(used, 1).steps(3);
            var before = used.documents();

            assertThatExceptionOfType(NotEmpty.class)
                    .isThrownBy(() -> used.importFrom(folder.resolve("good.zip")))
                    .satisfies(refusal -> assertThat(refusal.getCollection()).isEqualTo("entries"));
            assertThat(used.documents()).isEqualTo(before);
        }
    }

    private ArchiveRefused assertRefused(Path archive) {
        var before = empty.documents();
        var refusal = catchThrowableOfType(ArchiveRefused.class, () -> empty.importFrom(archive));
        assertThat(refusal).as("refusal of %s", archive).isNotNull();
        assertThat(empty.documents()).isEqualTo(before);
        return refusal;
    }

    private void assertRefused(Path archive, String file, long line, String reason) {
        var refusal = assertRefused(archive);
        assertThat(refusal.getReason()).contains(reason);
        assertThat(refusal.getFile()).isEqualTo(file);
        assertThat(refusal.getLine()).isEqualTo(line);
    }

    private Map<String, byte[]> edited(String name, UnaryOperator<String> edit) {
        var files = new LinkedHashMap<>(good);
        files.put(name, bytes(edit.apply(Archives.string(good, name))));
        return files;
    }

    private Path archive(Map<String, byte[]> files) {
        return Archives.write(folder.resolve("bad.zip"), files);
    }

    private Path listed(Map<String, byte[]> files) {
        return listed(files, List.of());
    }

    /// An archive whose manifest is true to its files.
    private Path listed(Map<String, byte[]> files, List<String> again) {
        var names = new ArrayList<>(files.keySet());
        names.removeIf(name -> name.startsWith("manifest"));
        names.addAll(again);
        var list = names.stream().map(name -> Archives.listed(name, files)).toList();
        var manifest = Archives.withFiles(manifest(good), list);
        return archive(withManifest(files, manifest));
    }

    private static Map<String, byte[]> withManifest(Map<String, byte[]> files, Manifest manifest) {
        return Archives.withManifest(files, manifest.toBytes());
    }

    private static Manifest manifest(Map<String, byte[]> files) {
        return Manifest.read(Archives.bytes(files, "manifest.json"));
    }

    private long lines(String name) {
        return Archives.string(good, name).lines().count();
    }

    private static String firstLine(String text) {
        return text.substring(0, text.indexOf('\n'));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
