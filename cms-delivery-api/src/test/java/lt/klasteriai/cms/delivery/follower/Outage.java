package lt.klasteriai.cms.delivery.follower;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A wire between the delivery program and its database that can be cut and mended.
final class Outage implements AutoCloseable {

    private final ServerSocket entrance;
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private volatile URI database;
    private volatile boolean cut;

    /// @param database its connection string
    Outage(String database) throws IOException {
        this.database = URI.create(database);
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + entrance.getLocalPort();
    }

    /// Leads somewhere else from now on.
    void leadTo(String other) {
        database = URI.create(other);
    }

    /// Ends all connections and lets none through.
    void begin() {
        cut = true;
        open.forEach(Outage::closeQuietly);
        open.clear();
    }

    void end() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) {
                // the loop's condition decides whether that was the end
            }
        }
    }

    private void connect(Socket near) throws IOException {
        if (cut) {
            near.close();
            return;
        }
        var far = new Socket(database.getHost(), database.getPort());
        open.addAll(List.of(near, far));
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // whichever side ended, both are closed now
        }
    }

    private static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        begin();
    }
}
