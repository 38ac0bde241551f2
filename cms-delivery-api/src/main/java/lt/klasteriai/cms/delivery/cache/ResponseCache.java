package lt.klasteriai.cms.delivery.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import lt.klasteriai.cms.delivery.cache.Flights.Flight;
import org.jspecify.annotations.Nullable;

/// Answers by what was asked for. Thread-safe.
///
/// An answer is kept until a publication touches what it depends on, until the clock changes it, or until more popular
/// ones need its place; it is never served after the first two. Its memory is bounded whatever is asked: what is asked
/// for once does not drive out what is asked for often.
public final class ResponseCache<A extends Cacheable> {

    private static final int ALIASES_PER_ANSWER = 2;

    private final Clock clock;
    private final boolean keeping;
    private final Cache<String, Kept<A>> answers;
    private final Cache<String, String> aliases;
    private final Dependents<A> dependents = new Dependents<>();
    private final Flights<A> flights = new Flights<>();
    private final LongAdder computed = new LongAdder();
    private final LongAdder evicted = new LongAdder();

    /// Held while an answer comes in and while a publication evicts, so that none slips in between.
    private final ReentrantLock changing = new ReentrantLock();

    private RecentTouches recent = new RecentTouches(0);
    private volatile State state = new State(0, 0);

    /// @param mostBytes about how much memory answers may take; with 0 none are kept
    /// @param mostAnswers about how many they may be, however small
    public ResponseCache(long mostBytes, long mostAnswers, Clock clock) {
        this.clock = clock;
        this.keeping = mostBytes > 0;
        int least = (int) Math.min(mostBytes / mostAnswers, Integer.MAX_VALUE);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String key, Kept<A> kept) -> Math.max(least, kept.bytes()))
                .executor(Runnable::run)
                .removalListener(this::removed)
                .build();
        this.aliases = Caffeine.newBuilder()
                .maximumSize(mostAnswers * ALIASES_PER_ANSWER)
                .executor(Runnable::run)
                .build();
    }

    private void removed(@Nullable String key, @Nullable Kept<A> kept, RemovalCause cause) {
        if (kept != null) {
            dependents.remove(kept);
        }
    }

    /// The answer kept for exactly this request target, or for one known to mean the same. Quick; never computes.
    public @Nullable A find(String target) {
        var kept = answers.getIfPresent(target);
        if (kept == null) {
            var key = aliases.getIfPresent(target);
            kept = key == null ? null : answers.getIfPresent(key);
        }
        return kept != null && kept.answer().holdsAt(clock.millis()) ? kept.answer() : null;
    }

    /// Remembers that a request target means the same as a key, now and always.
    public void alias(String target, String key) {
        if (keeping && !target.equals(key)) {
            aliases.put(target, key);
        }
    }

    /// The answer kept under this key, or else the one that the computation makes. However many ask at once for the
    /// same,
    /// it is computed once for each state of the content.
    ///
    /// @param computation must read a state at least as new as the one that was applied when it is called
    /// @throws RuntimeException what the computation throws; then nothing is kept
    public A get(String key, Supplier<A> computation) {
        var known = find(key);
        if (known != null) {
            return known;
        }
        var began = state;
        var answer = flights.join(new Flight(key, began), () -> compute(key, began, computation));
        return answer.holdsAt(clock.millis()) ? answer : compute(key, began, computation);
    }

    private A compute(String key, State began, Supplier<A> computation) {
        var known = find(key);
        if (known != null) {
            return known;
        }
        computed.increment();
        var answer = computation.get();
        if (keeping && answer.keepable()) {
            keep(new Kept<>(key, answer), began);
        }
        return answer;
    }

    /// Keeps it, unless it was made from a state that a publication has changed since.
    private void keep(Kept<A> kept, State began) {
        var answer = kept.answer();
        changing.lock();
        try {
            if (state.beginnings() == began.beginnings()
                    && !recent.anySince(answer.sequence(), answer.dependencies())) {
                dependents.add(kept);
                answers.put(kept.key(), kept);
            }
        } finally {
            changing.unlock();
        }
    }

    /// Weighs an answer again that has grown.
    public void weigh(String key) {
        answers.asMap().computeIfPresent(key, (same, kept) -> kept);
    }

    /// Drops the answers that depend on what publications up to this one touched. Those made from that state or a later
    /// one stay.
    public void touched(long sequence, Set<String> keys) {
        changing.lock();
        try {
            recent.add(sequence, keys);
            state = state.at(sequence);
            for (var key : keys) {
                dependents.of(key).forEach(kept -> evict(kept, sequence));
            }
        } finally {
            changing.unlock();
        }
    }

    private void evict(Kept<A> kept, long sequence) {
        if (kept.answer().sequence() < sequence && answers.asMap().remove(kept.key(), kept)) {
            evicted.increment();
        }
    }

    /// Drops everything, also what is being computed.
    public void beginAnew() {
        changing.lock();
        try {
            state = state.anew();
            recent = new RecentTouches(0);
            answers.invalidateAll();
        } finally {
            changing.unlock();
        }
    }

    /// The keys of all answers kept at the moment.
    public Set<String> keys() {
        return Set.copyOf(answers.asMap().keySet());
    }

    /// How many different things the kept answers depend on.
    int dependencies() {
        return dependents.size();
    }

    /// How many answers are kept, about.
    public long size() {
        return answers.estimatedSize();
    }

    /// How much memory they take, about.
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /// How often an answer had to be made.
    public long computed() {
        return computed.sum();
    }

    /// How many answers publications have dropped.
    public long evicted() {
        return evicted.sum();
    }
}
