package lt.klasteriai.cms.core.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A file of content rows: a JSON array of objects. Its name decides what the rows are, e.g. `clusters.json`.
public record ContentFile(String name, String json) {

    private static final List<String> SAMPLES = List.of(
            "sectors.json",
            "ecosystems.json",
            "policy-documents.json",
            "clusters.json",
            "events.json",
            "funding-calls.json",
            "news.json",
            "pages.json");

    /// @throws UncheckedIOException when the file cannot be read
    public static ContentFile at(Path path) {
        try {
            return new ContentFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The sample content that the product ships: real clusters, calls and policy documents, and both taxonomies.
    public static List<ContentFile> samples() {
        return SAMPLES.stream().map(ContentFile::sample).toList();
    }

    private static ContentFile sample(String name) {
        try (var in = ContentFile.class.getResourceAsStream("/sample-content/" + name)) {
            return new ContentFile(
                    name, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
