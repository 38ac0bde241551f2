package lt.klasteriai.cms.core.search;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The values that a timed field has in stretches of time, as the index keeps them; read one after the other.
final class PackedStretches {

    private static final int BYTES = 3 * Long.BYTES;

    private final ByteBuffer bytes;
    private long first;
    private long last;
    private long value;

    PackedStretches(BytesRef packed) {
        this.bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
    }

    /// @param stretches the first and the last millisecond of each, and its value
    static BytesRef pack(List<long[]> stretches) {
        var bytes = ByteBuffer.allocate(stretches.size() * BYTES);
        stretches.forEach(
                stretch -> bytes.putLong(stretch[0]).putLong(stretch[1]).putLong(stretch[2]));
        return new BytesRef(bytes.array());
    }

    /// Goes on to the next stretch, if there is one.
    boolean next() {
        if (bytes.remaining() < BYTES) {
            return false;
        }
        first = bytes.getLong();
        last = bytes.getLong();
        value = bytes.getLong();
        return true;
    }

    boolean holdsAt(long now) {
        return first <= now && now <= last;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    long value() {
        return value;
    }
}
