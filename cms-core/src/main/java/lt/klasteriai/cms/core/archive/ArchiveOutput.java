package lt.klasteriai.cms.core.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;
import org.jspecify.annotations.Nullable;

/// Writes an archive from its first line to its manifest, keeping nothing in memory but the list of files. Equal lines
/// give equal bytes: files carry no times.
final class ArchiveOutput implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 64 * 1024;

    private final Detachable out;
    private final ZipOutputStream zip;
    private final DigestOutputStream digested;
    private final OutputStream buffered;
    private final long fullFileBytes;
    private final List<ListedFile> files = new ArrayList<>();
    private @Nullable String open;
    private long lines;
    private long bytes;

    /// @param fullFileBytes a file that has reached this is not added to
    ArchiveOutput(OutputStream out, long fullFileBytes) {
        this.out = new Detachable(out);
        this.zip = new ZipOutputStream(this.out, StandardCharsets.UTF_8);
        this.digested = new DigestOutputStream(zip, Sha256.begin());
        this.buffered = new BufferedOutputStream(digested, BUFFER);
        this.fullFileBytes = fullFileBytes;
    }

    /// Adds a line to a collection's files; the lines of one collection come together.
    ///
    /// @param collection where it is in the archive, without the number of the file
    void line(String collection, String line) throws IOException {
        var encoded = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (encoded.length > ArchiveFormat.LONGEST_LINE_BYTES) {
            throw new IOException("a document of " + collection + " is too long for a line");
        }
        if (open == null || !open.startsWith(collection + "-") || bytes >= fullFileBytes) {
            endFile();
            beginFile(collection);
        }
        buffered.write(encoded);
        lines++;
        bytes += encoded.length;
    }

    private void beginFile(String collection) throws IOException {
        var before = files.stream()
                .filter(file -> file.name().startsWith(collection + "-"))
                .count();
        open = String.format(Locale.ROOT, "%s-%04d.ndjson", collection, before + 1);
        begin(open);
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void endFile() throws IOException {
        if (open != null) {
            buffered.flush();
            zip.closeEntry();
            files.add(new ListedFile(open, lines, bytes, Sha256.text(digested.getMessageDigest())));
        }
        open = null;
        lines = 0;
        bytes = 0;
    }

    /// Ends the archive; without this it is none.
    ///
    /// @return what the archive says of itself
    Manifest end(String ledger, long head) throws IOException {
        endFile();
        var manifest = new Manifest(
                ArchiveFormat.NAME,
                ArchiveFormat.VERSION,
                ArchiveFormat.MODEL_VERSION,
                ledger,
                head,
                List.copyOf(files),
                List.of());
        var encoded = manifest.toBytes();
        write(ArchiveFormat.MANIFEST, encoded);
        write(ArchiveFormat.MANIFEST_SUM, Sha256.sumFile(encoded, ArchiveFormat.MANIFEST));
        zip.finish();
        out.ended = true;
        zip.flush();
        return manifest;
    }

    private void write(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /// Frees what the compression holds. Of an archive that was not ended, nothing more is written; the stream stays
    /// open.
    @Override
    public void close() throws IOException {
        out.detached = true;
        zip.close();
    }

    /// Closing a zip file would give it an end, and so make a part of an archive look like a whole.
    private static final class Detachable extends OutputStream {

        private final OutputStream out;
        private boolean ended;
        private boolean detached;

        private Detachable(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (!detached) {
                out.write(bytes, from, count);
            }
        }

        /// Whoever reads the stream decides when enough has come together; the end is flushed.
        @Override
        public void flush() throws IOException {
            if (ended && !detached) {
                out.flush();
            }
        }
    }
}
