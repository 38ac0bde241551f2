package lt.klasteriai.cms.core.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.ZipException;
import lt.klasteriai.cms.core.archive.CanonicalJson.NotCanonical;
import lt.klasteriai.cms.core.archive.Manifest.ListedFile;
import org.bson.BsonDocument;

/// The lines of one file as documents. Of a file only one line is in memory.
final class DocumentLines {

    private static final int BUFFER = 64 * 1024;

    private final ListedFile file;
    private final InputStream in;
    private final MessageDigest digest = Sha256.begin();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
    private long lines;
    private long bytes;

    /// Takes the documents one by one.
    interface Visitor {
        /// @param line its number, from 1
        void see(BsonDocument document, long line);
    }

    DocumentLines(ListedFile file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in, BUFFER);
    }

    void forEach(Visitor visitor) throws IOException {
        while (nextLine()) {
            visitor.see(document(), lines);
        }
        requireAsListed();
    }

    /// False at the end of the file.
    private boolean nextLine() throws IOException {
        line.reset();
        for (int next = read(); next != '\n'; next = read()) {
            if (next < 0) {
                requireNothingLeft();
                return false;
            }
            if (line.size() == ArchiveFormat.LONGEST_LINE_BYTES) {
                throw fault("It is longer than " + ArchiveFormat.LONGEST_LINE_BYTES / ArchiveFormat.MEGABYTE + " MB.");
            }
            line.write(next);
        }
        lines++;
        hash(line.toByteArray());
        return true;
    }

    private int read() throws IOException {
        try {
            int next = in.read();
            bytes += next < 0 ? 0 : 1;
            if (bytes > file.bytes()) {
                throw new ArchiveRefused(
                        file.name(), "It is longer than the " + file.bytes() + " bytes that the manifest says.");
            }
            return next;
        } catch (ZipException | EOFException damaged) {
            throw new ArchiveRefused(file.name(), "It is damaged after line " + lines + ".", damaged);
        }
    }

    private void hash(byte[] text) {
        digest.update(text);
        digest.update((byte) '\n');
    }

    private void requireNothingLeft() {
        if (line.size() > 0) {
            throw fault("It has no end: the file is cut.");
        }
    }

    private BsonDocument document() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
            var document = CanonicalJson.read(text.toString());
            var id = document.get("_id");
            if (id == null || !IdOrder.isKnown(id)) {
                throw new NotCanonical(
                        "The document has no _id that is a text, a whole number, a time or an ObjectId.");
            }
            return document;
        } catch (CharacterCodingException notUtf8) {
            throw ArchiveRefused.at(file.name(), lines, "It is not written in UTF-8.");
        } catch (NotCanonical refused) {
            throw ArchiveRefused.at(file.name(), lines, String.valueOf(refused.getMessage()));
        }
    }

    private void requireAsListed() {
        if (lines != file.lines() || bytes != file.bytes()) {
            throw new ArchiveRefused(
                    file.name(),
                    "It has " + lines + " lines and " + bytes + " bytes; the manifest says " + file.lines() + " and "
                            + file.bytes() + ".");
        }
        if (!Sha256.text(digest).equals(file.sha256())) {
            throw new ArchiveRefused(file.name(), "It does not have the hash that stands in the manifest.");
        }
    }

    private ArchiveRefused fault(String reason) {
        return ArchiveRefused.at(file.name(), lines + 1, reason);
    }
}
