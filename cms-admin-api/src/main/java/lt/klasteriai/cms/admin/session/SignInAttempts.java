package lt.klasteriai.cms.admin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import org.springframework.stereotype.Component;

/// Makes guessing passwords slow: after five failures from one address for one account, each further attempt has to
/// wait twice as long as the one before, up to a minute. Thread-safe.
///
/// It is kept in memory, per node: a start forgets it, and guessing stays slow all the same.
@Component
@RequiredArgsConstructor
class SignInAttempts {

    private static final int FREE = 5;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int MOST_REMEMBERED = 10_000;

    /// Who tries.
    record From(String username, String address) {}

    private record Failures(int count, Instant last) {

        Instant next() {
            int doublings = Math.clamp(count - FREE, 0, Integer.SIZE - 2);
            long wait = count < FREE ? 0 : Math.min(1L << doublings, LONGEST_WAIT_SECONDS);
            return last.plusSeconds(wait);
        }
    }

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<From, Failures> failures = new LinkedHashMap<>();

    /// Counts as a failure until [#succeeded]; so attempts at the same time are counted too.
    ///
    /// @throws RequestRefused when it is too early for another attempt
    void begin(From attempt) {
        lock.lock();
        try {
            var now = clock.instant();
            var sofar = failures.getOrDefault(attempt, new Failures(0, Instant.EPOCH));
            if (now.isBefore(sofar.next())) {
                throw tooEarly(Duration.between(now, sofar.next()));
            }
            failures.remove(attempt);
            failures.put(attempt, new Failures(sofar.count() + 1, now));
            forgetOldest();
        } finally {
            lock.unlock();
        }
    }

    /// The attempts of this account from this address are forgiven.
    void succeeded(From attempt) {
        lock.lock();
        try {
            failures.remove(attempt);
        } finally {
            lock.unlock();
        }
    }

    private void forgetOldest() {
        if (failures.size() > MOST_REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private static RequestRefused tooEarly(Duration wait) {
        int seconds = (int) wait.toSeconds() + 1;
        return RequestRefused.forNow(
                ProblemType.TOO_MANY_ATTEMPTS,
                "Try again in " + seconds + " s; each failure doubles the wait.",
                seconds);
    }
}
