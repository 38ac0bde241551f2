package lt.klasteriai.cms.core.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;

/// An archive that is read. Nothing of it is ever unpacked to a disk, so the names in it lead nowhere; every file is
/// read as a stream, and no further than the manifest says it is long.
final class ArchiveFile implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Manifest manifest;

    private ArchiveFile(ZipFile zip, String name, long bytes) throws IOException {
        this.zip = zip;
        this.entries = entriesOf(zip, name);
        this.manifest = Manifest.read(manifestBytes());
        requireTheListedFilesOnly();
        requireSensibleSize(name, bytes);
    }

    /// @throws ArchiveRefused when it is not an archive whose parts are all there
    static ArchiveFile open(Path path) {
        var name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new ArchiveRefused(name, "There is no such file.");
        }
        try {
            return opened(path, name);
        } catch (ZipException | EOFException | IllegalArgumentException cut) {
            throw new ArchiveRefused(name, "It is no zip file, or its end is missing.", cut);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ArchiveFile opened(Path path, String name) throws IOException {
        var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            return new ArchiveFile(zip, name, Files.size(path));
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Map<String, ZipEntry> entriesOf(ZipFile zip, String archive) {
        var entries = new HashMap<String, ZipEntry>();
        zip.stream().forEach(entry -> {
            if (entries.put(entry.getName(), entry) != null) {
                throw new ArchiveRefused(archive, "It has two files with the name " + shown(entry.getName()) + ".");
            }
        });
        return entries;
    }

    private byte[] manifestBytes() throws IOException {
        var bytes = small(ArchiveFormat.MANIFEST);
        var sum = small(ArchiveFormat.MANIFEST_SUM);
        if (!Arrays.equals(sum, Sha256.sumFile(bytes, ArchiveFormat.MANIFEST))) {
            throw new ArchiveRefused(ArchiveFormat.MANIFEST, "It does not have the hash that stands beside it.");
        }
        return bytes;
    }

    private byte[] small(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            throw new ArchiveRefused(name, "The archive has no such file.");
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(ArchiveFormat.LARGEST_MANIFEST_BYTES + 1);
            if (bytes.length > ArchiveFormat.LARGEST_MANIFEST_BYTES) {
                throw new ArchiveRefused(name, "It is larger than a manifest can be.");
            }
            return bytes;
        } catch (ZipException | EOFException damaged) {
            throw new ArchiveRefused(name, "It is damaged.", damaged);
        }
    }

    private void requireTheListedFilesOnly() {
        var listed = new HashSet<>(Set.of(ArchiveFormat.MANIFEST, ArchiveFormat.MANIFEST_SUM));
        for (var file : manifest.files()) {
            if (!ArchiveFormat.FILE.matcher(file.name()).matches() || !listed.add(file.name())) {
                throw new ArchiveRefused(
                        ArchiveFormat.MANIFEST,
                        "A file cannot be named " + shown(file.name()) + ", or is listed twice.");
            }
            if (!entries.containsKey(file.name())) {
                throw new ArchiveRefused(file.name(), "It stands in the manifest but is not in the archive.");
            }
        }
        entries.keySet().stream()
                .filter(name -> !listed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ArchiveRefused(shown(name), "It is in the archive but does not stand in the manifest.");
                });
    }

    private void requireSensibleSize(String name, long bytes) {
        long unpacked = manifest.files().stream().mapToLong(ListedFile::bytes).sum();
        if (unpacked < 0 || unpacked > ArchiveFormat.FULL_FILE_BYTES + ArchiveFormat.LARGEST_RATIO * bytes) {
            throw new ArchiveRefused(name, "It claims to hold far more than a file of its size can.");
        }
    }

    /// Foreign names are shown short and without what could confuse a terminal.
    private static String shown(String name) {
        var plain = name.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    Manifest manifest() {
        return manifest;
    }

    /// Hands out the documents of a file in order, and holds the file to what the manifest says.
    ///
    /// @throws ArchiveRefused when a line is no document or the file is not the one that the manifest lists
    void read(ListedFile file, DocumentLines.Visitor visitor) {
        var entry = entries.get(file.name());
        try (var in = zip.getInputStream(entry)) {
            new DocumentLines(file, in).forEach(visitor);
        } catch (ZipException | EOFException damaged) {
            throw new ArchiveRefused(file.name(), "It is damaged.", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
