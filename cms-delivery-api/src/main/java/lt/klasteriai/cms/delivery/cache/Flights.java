package lt.klasteriai.cms.delivery.cache;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Computations under way. Whoever asks for the same in the same state waits for the one that runs. Thread-safe.
final class Flights<A> {

    private final Map<Flight, CompletableFuture<A>> underWay = new ConcurrentHashMap<>();

    /// @param state what was applied when it began: who asks after a publication must not get what was begun before it
    record Flight(String key, State state) {}

    /// @throws RuntimeException what the computation throws, whoever runs it
    A join(Flight flight, Supplier<A> computation) {
        var own = new CompletableFuture<A>();
        var other = underWay.putIfAbsent(flight, own);
        return other == null ? run(flight, own, computation) : await(other);
    }

    private A run(Flight flight, CompletableFuture<A> own, Supplier<A> computation) {
        try {
            var answer = computation.get();
            own.complete(answer);
            return answer;
        } catch (RuntimeException | Error failure) {
            own.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(flight, own);
        }
    }

    private static <A> A await(CompletableFuture<A> other) {
        try {
            return other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
