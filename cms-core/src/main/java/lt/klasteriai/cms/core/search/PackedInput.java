package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.model.time.Timed;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads what [PackedOutput] wrote.
final class PackedInput {

    private final ByteArrayDataInput input;

    PackedInput(BytesRef bytes) {
        this.input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    String text() throws IOException {
        return input.readString();
    }

    long number() throws IOException {
        return input.readZLong();
    }

    Instant instant() throws IOException {
        return Instant.ofEpochSecond(input.readZLong(), input.readVInt());
    }

    <T> List<T> list(Reading<T> reading) throws IOException {
        int size = input.readVInt();
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read());
        }
        return List.copyOf(values);
    }

    Timed timed() throws IOException {
        return new Timed(text(), (Instant) value(), (Instant) value(), value());
    }

    private @Nullable Object value() throws IOException {
        byte kind = input.readByte();
        return switch (kind) {
            case PackedOutput.NOTHING -> null;
            case PackedOutput.TEXT -> text();
            case PackedOutput.TRUE -> true;
            case PackedOutput.FALSE -> false;
            case PackedOutput.INSTANT -> instant();
            default -> throw new IOException("no kind of value: " + kind);
        };
    }
}
