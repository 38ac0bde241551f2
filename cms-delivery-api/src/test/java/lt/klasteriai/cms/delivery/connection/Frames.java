package lt.klasteriai.cms.delivery.connection;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// HTTP/2 frames by hand (RFC 9113), for what no well-behaved client would send.
final class Frames implements AutoCloseable {

    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int RST_STREAM = 3;
    static final int SETTINGS = 4;
    static final int PING = 6;
    static final int GOAWAY = 7;
    static final int WINDOW_UPDATE = 8;
    static final int CONTINUATION = 9;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;
    static final int ENHANCE_YOUR_CALM = 11;

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    /// @param stream 0 for the connection
    record Frame(int type, int flags, int stream, ByteBuffer payload) {

        /// The error code of a reset or of a farewell.
        int error() {
            return payload.getInt(type == GOAWAY ? 4 : 0);
        }
    }

    /// A connection that speaks HTTP/2 from its first byte ("prior knowledge").
    Frames(int port, byte... settings) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        send(SETTINGS, 0, 0, settings);
    }

    void send(int type, int flags, int stream, byte... payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        var bytes = new DataOutputStream(frame);
        bytes.writeByte(payload.length >> 16);
        bytes.writeShort(payload.length);
        bytes.writeByte(type);
        bytes.writeByte(flags);
        bytes.writeInt(stream);
        bytes.write(payload);
        out.write(frame.toByteArray());
    }

    /// Asks for a path on a new stream.
    void get(int stream, String path) throws IOException {
        send(HEADERS, END_HEADERS | END_STREAM, stream, headers(path));
    }

    /// The headers of a GET, without compression.
    static byte[] headers(String path, String... others) throws IOException {
        var block = new ByteArrayOutputStream();
        block.write(0x82); // :method GET
        block.write(0x86); // :scheme http
        literal(block, 0x04, path); // :path
        literal(block, 0x01, "localhost"); // :authority
        for (int i = 0; i < others.length; i += 2) {
            block.write(0);
            string(block, others[i]);
            string(block, others[i + 1]);
        }
        return block.toByteArray();
    }

    private static void literal(ByteArrayOutputStream block, int name, String value) throws IOException {
        block.write(name);
        string(block, value);
    }

    /// Its length in seven bits and as many more as it takes (RFC 7541, 5.1).
    private static void string(ByteArrayOutputStream block, String value) throws IOException {
        int length = value.length();
        if (length < 127) {
            block.write(length);
        } else {
            block.write(127);
            for (length -= 127; length >= 128; length >>= 7) {
                block.write((length & 127) | 128);
            }
            block.write(length);
        }
        block.write(value.getBytes(StandardCharsets.US_ASCII));
    }

    Frame next() throws IOException {
        int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        return new Frame(type, flags, stream, ByteBuffer.wrap(in.readNBytes(length)));
    }

    /// The next frame of a type; others before it are let go.
    Frame next(int type) throws IOException {
        for (var frame = next(); ; frame = next()) {
            if (frame.type() == type) {
                return frame;
            }
        }
    }

    /// Everything until the other side ends the connection.
    List<Frame> rest() throws IOException {
        var frames = new ArrayList<Frame>();
        try {
            while (true) {
                frames.add(next());
            }
        } catch (EOFException | SocketException ended) {
            return frames;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
