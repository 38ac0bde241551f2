package lt.klasteriai.cms.delivery.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import lt.klasteriai.cms.delivery.clients.Description.Listed;
import lt.klasteriai.cms.delivery.description.GeneratedDescription;
import org.junit.jupiter.api.Test;

/// The generated sources of the clients agree with the description of the delivery API. `./cms clients` mends them.
class GeneratedClientsTests {

    /// Whether to write the sources in place of checking them.
    private static final boolean WRITING = Boolean.getBoolean("cms.clients.write");

    private static final Path CLIENTS =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("clients");

    @Test
    void areUpToDate() throws IOException {
        var generated = generated();
        if (WRITING) {
            for (var file : generated.entrySet()) {
                write(file.getKey(), file.getValue());
            }
        }
        for (var file : generated.entrySet()) {
            assertThat(file.getKey()).exists();
            assertThat(Files.readString(file.getKey()))
                    .as("%s is out of date; `./cms clients` writes it anew", file.getKey())
                    .isEqualToIgnoringWhitespace(file.getValue());
        }
    }

    private static Map<Path, String> generated() {
        var description = new Description(GeneratedDescription.document());
        var files = new TreeMap<Path, String>();
        files.put(CLIENTS.resolve("typescript/src/generated.ts"), TypeScriptSource.of(description));
        java(description)
                .forEach(file -> files.put(
                        CLIENTS.resolve("java/src/main/java").resolve(file.path()),
                        file.source(entries(description, file))));
        return files;
    }

    private static List<JavaFile> java(Description description) {
        var records = new JavaRecords(description);
        var fields = new JavaFields(records);
        var files = new ArrayList<JavaFile>();
        description
                .schemas()
                .keySet()
                .forEach(name -> files.add(new JavaFile(JavaFile.CONTENT, name, records.of(name))));
        description
                .types()
                .forEach(type -> files.add(new JavaFile(JavaFile.CONTENT, JavaFields.nameOf(type), fields.of(type))));
        files.add(new JavaFile(
                JavaFile.CONTENT,
                "Taxonomy",
                "/// The taxonomies.\npublic " + JavaRecords.words("Taxonomy", description.taxonomies())));
        files.add(new JavaFile(JavaFile.CLIENT, "ContentTypes", JavaFields.contentTypes(description.types())));
        return files;
    }

    /// The generated types that a file of another package names.
    private static Stream<String> entries(Description description, JavaFile file) {
        return file.folder().equals(JavaFile.CONTENT)
                ? Stream.of()
                : Stream.concat(Stream.of("Entry"), description.types().stream().map(Listed::entry))
                        .map(name -> JavaFile.CONTENT + "." + name);
    }

    private static void write(Path file, String source) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, source);
    }
}
