package lt.klasteriai.cms.delivery.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lt.klasteriai.cms.delivery.SampleSite;
import org.junit.jupiter.api.Test;

/// Questions that nobody asked before leave nothing behind.
class EverDifferentTests {

    private static final int QUESTIONS = Integer.getInteger("cms.test.questions", 2_000);
    private static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 20;
    private static final long GROWTH = 16L * 1024 * 1024;

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();

    @Test
    void theHeapDoesNotGrow() {
        ask(QUESTIONS / 4); // what is made once is made before
        long before = heap();

        ask(QUESTIONS);

        long grown = heap() - before;
        assertThat(served).as("answered, not sent away").hasValueGreaterThan(QUESTIONS);
        System.out.printf("%d different questions: the heap has grown by %d KB%n", QUESTIONS, grown / 1024);
        assertThat(grown).isLessThan(GROWTH);
    }

    @Test
    void manyRequestsOnOneConnectionAreAnsweredInOrder() throws IOException {
        try (var connection = new Pipeline(SampleSite.delivery().port())) {
            var paths = new ArrayList<String>();
            for (int i = 0; i < 30; i++) {
                paths.add("/v1/news/nobody-" + i);
                paths.add("/v1/funding-calls?page%5Bsize%5D=" + (1 + i));
                paths.add("/health/live");
            }
            connection.get(paths);
            for (int i = 0; i < 30; i++) {
                assertThat(connection.next().body()).contains("\"instance\":\"/v1/news/nobody-" + i + "\"");
                assertThat(connection.next().body()).contains("\"size\":" + (1 + i));
                assertThat(connection.next().body()).isEqualTo("{\"status\":\"UP\"}");
            }
        }
    }

    private void ask(int questions) {
        var readers = IntStream.range(0, CONNECTIONS)
                .mapToObj(reader -> CompletableFuture.runAsync(
                        () -> askOnOneConnection(questions / CONNECTIONS), Thread::startVirtualThread))
                .toList();
        readers.forEach(CompletableFuture::join);
    }

    private void askOnOneConnection(int questions) {
        try (var connection = new Pipeline(SampleSite.delivery().port())) {
            for (int asked = 0; asked < questions; asked += AT_ONCE) {
                connection.get(
                        IntStream.range(0, AT_ONCE).mapToObj(i -> question()).toList());
                for (int i = 0; i < AT_ONCE; i++) {
                    int status = connection.next().status();
                    assertThat(status).isIn(200, 400, 404, 503);
                    served.addAndGet(status == 503 ? 0 : 1);
                }
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private String question() {
        int n = number.incrementAndGet();
        var forms = List.of(
                "/v1/news?q=zodis" + n,
                "/v1/funding-calls?page%5Bsize%5D=2&filter%5Bslug%5D=a" + n,
                "/v1/clusters?page%5Bsize%5D=1&filter%5Btitle%5D%5Bcontains%5D=x" + n,
                "/v1/events?page%5Bsize%5D=1&asOf=sequence:1&filter%5Bslug%5D=b" + n,
                "/v1/pages/nera-" + n,
                "/v1/clusters?x" + n + "=1",
                "/nowhere/" + n,
                "/v1/policy-documents?page%5Bsize%5D=1&asOf=2026-01-01T00:00:00." + n + "Z");
        return forms.get(n % forms.size());
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
