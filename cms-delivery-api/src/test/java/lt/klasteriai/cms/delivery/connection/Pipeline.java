package lt.klasteriai.cms.delivery.connection;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A connection of HTTP/1.1 on which many requests are sent before their answers are read.
final class Pipeline implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;

    /// @param body as UTF-8
    record Answer(int status, String body) {}

    Pipeline(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    void get(Iterable<String> paths) throws IOException {
        var requests = new StringBuilder();
        paths.forEach(path -> requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /// The next answer in order.
    Answer next() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = "content-length:";
            if (header.toLowerCase(Locale.ROOT).startsWith(name)) {
                length = Integer.parseInt(header.substring(name.length()).strip());
            }
        }
        return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
