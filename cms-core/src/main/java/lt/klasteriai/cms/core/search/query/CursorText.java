package lt.klasteriai.cms.core.search.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The text of a cursor: its parts and a checksum, base64url.
///
/// The checksum guards against accidents. Somebody who forges a cursor with a right one gets what they could have
/// asked for anyway; reading is strict and bounded so that it does no harm.
final class CursorText {

    private static final int FORMAT = 1;
    private static final int LONGEST = 6000;
    private static final int CHECKSUM_BYTES = 8;
    private static final int ABSENT = 0;
    private static final int NUMBER = 1;
    private static final int BYTES = 2;

    private CursorText() {}

    static String write(Cursor cursor) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(cursor.sequence());
            out.writeLong(cursor.now().toEpochMilli());
            out.writeLong(cursor.fingerprint());
            out.writeUTF(cursor.entry());
            out.writeByte(cursor.values().size());
            for (var value : cursor.values()) {
                writeValue(out, value);
            }
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void writeValue(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(ABSENT);
            case Long number -> {
                out.writeByte(NUMBER);
                out.writeLong(number);
            }
            case byte[] bytes -> {
                out.writeByte(BYTES);
                out.writeShort(bytes.length);
                out.write(bytes);
            }
            default -> throw new IllegalArgumentException("no sort value: " + value.getClass());
        }
    }

    static Optional<Cursor> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(Base64.getUrlDecoder().decode(text));
        } catch (IOException | IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }

    private static Optional<Cursor> parse(byte[] bytes) throws IOException {
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() != FORMAT) {
            return Optional.empty();
        }
        long sequence = in.readLong();
        var now = Instant.ofEpochMilli(in.readLong());
        long fingerprint = in.readLong();
        var entry = in.readUTF();
        var values = readValues(in);
        boolean whole = in.available() == CHECKSUM_BYTES && in.readLong() == checksum(bytes, end);
        return whole && sequence >= 0
                ? Optional.of(new Cursor(sequence, now, fingerprint, values, entry))
                : Optional.empty();
    }

    private static List<@Nullable Object> readValues(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        var values = new ArrayList<@Nullable Object>(count);
        for (int i = 0; i < count; i++) {
            values.add(readValue(in));
        }
        return values;
    }

    private static @Nullable Object readValue(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case ABSENT -> null;
            case NUMBER -> in.readLong();
            case BYTES -> in.readNBytes(in.readUnsignedShort());
            default -> throw new IOException("no kind of sort value");
        };
    }

    private static long checksum(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
