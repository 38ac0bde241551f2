package lt.klasteriai.cms.core.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;

/// Archives taken apart and put together by hand.
final class Archives {

    private Archives() {}

    static List<String> names(Path archive) {
        return List.copyOf(files(archive).keySet());
    }

    static String text(Path archive, String name) {
        return string(files(archive), name);
    }

    static String string(Map<String, byte[]> files, String name) {
        return new String(bytes(files, name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    /// A file as a true manifest lists it.
    static ListedFile listed(String name, Map<String, byte[]> files) {
        var bytes = bytes(files, name);
        var digest = Sha256.begin();
        digest.update(bytes);
        long lines = string(files, name).chars().filter(it -> it == '\n').count();
        return new ListedFile(name, lines, bytes.length, Sha256.text(digest));
    }

    static Manifest withFiles(Manifest manifest, List<ListedFile> files) {
        return new Manifest(
                manifest.format(),
                manifest.version(),
                manifest.model(),
                manifest.ledger(),
                manifest.head(),
                files,
                manifest.media());
    }

    /// With the hash that belongs to it.
    static Map<String, byte[]> withManifest(Map<String, byte[]> files, byte[] manifest) {
        var changed = new LinkedHashMap<>(files);
        changed.put("manifest.json", manifest);
        changed.put("manifest.json.sha256", Sha256.sumFile(manifest, "manifest.json"));
        return changed;
    }

    /// Whether an archive can be read and holds these files; a changed byte may be one that nothing depends on.
    static boolean areEqual(Path archive, Map<String, byte[]> files) {
        try {
            var read = files(archive);
            return read.keySet().equals(files.keySet())
                    && files.keySet().stream().allMatch(name -> Arrays.equals(read.get(name), files.get(name)));
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    static Map<String, byte[]> files(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            var files = new LinkedHashMap<String, byte[]>();
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path write(Path archive, Map<String, byte[]> files) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            return archive;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
