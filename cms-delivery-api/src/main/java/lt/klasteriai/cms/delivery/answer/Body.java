package lt.klasteriai.cms.delivery.answer;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bytes of a representation. On the heap at first; once a connection writes them by itself, in memory that the
/// operating system reads from, so that they are copied no more. Thread-safe.
final class Body {

    private final int length;
    private volatile byte @Nullable [] onHeap;
    private volatile @Nullable ByteBuf direct;

    Body(byte[] bytes) {
        this.length = bytes.length;
        this.onHeap = bytes;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        var heap = onHeap;
        if (heap != null) {
            return heap;
        }
        var bytes = new byte[length];
        buffer().getBytes(0, bytes);
        return bytes;
    }

    /// For one writer, who releases it.
    ByteBuf buffer() {
        var present = direct;
        return (present == null ? moved() : present).retainedDuplicate();
    }

    /// The memory is not pooled: it goes when nothing refers to it any longer.
    private synchronized ByteBuf moved() {
        var present = direct;
        var heap = onHeap;
        if (present != null || heap == null) {
            return Objects.requireNonNull(present);
        }
        var memory = ByteBuffer.allocateDirect(length).put(heap).flip();
        var buffer = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory).asReadOnly());
        direct = buffer;
        onHeap = null;
        return buffer;
    }
}
