package lt.klasteriai.cms.embedded;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Runs the same work in several threads that start at one moment.
final class Threads {

    private Threads() {}

    static <T> List<T> all(int count, IntFunction<T> work) {
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> running = IntStream.range(0, count)
                    .mapToObj(thread -> threads.submit(() -> {
                        start.await();
                        return work.apply(thread);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(Threads::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
