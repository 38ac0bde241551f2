package lt.klasteriai.cms.delivery.follower;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Readers who ask a node without pause: for the same again and again, and for what nobody asked before.
final class Readers implements AutoCloseable {

    private static final int SAME = 2;
    private static final int EVER_NEW = 2;
    private static final List<String> COMMON =
            List.of("/v1/pages/puslapis-0", "/v1/pages?count=true", "/v1/taxonomies/sectors", "/feeds/news.rss");

    private final String node;
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicInteger different = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private volatile boolean reading = true;

    /// @param port of a node that is ready
    Readers(int port) {
        node = "http://localhost:" + port;
        threads = IntStream.range(0, SAME + EVER_NEW)
                .mapToObj(number -> Thread.ofVirtual().start(() -> read(number < SAME)))
                .toList();
    }

    private void read(boolean same) {
        for (int i = 0; reading; i++) {
            ask("/health/ready");
            ask(same ? COMMON.get(i % COMMON.size()) : neverAskedBefore());
        }
    }

    private String neverAskedBefore() {
        int number = different.incrementAndGet();
        return number % 2 == 0
                ? "/v1/pages?sort=title&page%5Bsize%5D=5&filter%5Bslug%5D=puslapis-1,n" + number
                : "/v1/pages?q=klasteriai%20n" + number;
    }

    private void ask(String path) {
        var request = HttpRequest.newBuilder(URI.create(node + path)).timeout(Duration.ofSeconds(10));
        long begun = System.nanoTime();
        try {
            int status = client.send(request.build(), BodyHandlers.ofString()).statusCode();
            answered.incrementAndGet();
            if (status != 200) {
                failures.add(status + " " + path);
            }
        } catch (Exception failure) {
            failures.add(failure + " " + path);
        }
        slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
    }

    /// How many requests were answered so far.
    int answered() {
        return answered.get();
    }

    /// The requests that were not answered with 200.
    List<String> failures() {
        return List.copyOf(failures);
    }

    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    @Override
    public void close() {
        reading = false;
        threads.forEach(Readers::await);
        client.close();
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
