package lt.klasteriai.cms.delivery.purge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A cache that remembers what it was told to drop.
final class RecordingCache implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Set<String>> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final HttpServer server;

    RecordingCache() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange request) throws IOException {
        int status = 200;
        if (!request.getRequestMethod().equals("PURGE")) {
            status = 405;
        } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failed.incrementAndGet();
            status = 503;
        } else {
            told.add(Set.of(request.getRequestHeaders().getFirst("xkey-purge").split(" ", -1)));
        }
        request.sendResponseHeaders(status, -1);
        request.close();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    void failNext(int times) {
        failures.set(times);
    }

    int failed() {
        return failed.get();
    }

    /// What it was told, request by request.
    List<Set<String>> told() {
        return List.copyOf(told);
    }

    long toldOf(String key) {
        return told.stream().filter(keys -> keys.contains(key)).count();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
