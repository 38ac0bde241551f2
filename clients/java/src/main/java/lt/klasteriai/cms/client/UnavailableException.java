package lt.klasteriai.cms.client;

import java.time.Duration;
import java.util.Optional;

/// The content is not loaded yet, or has not come as far as `minSequence`, and did not come while the client waited.
public final class UnavailableException extends ProblemException {

    private final transient Optional<Duration> retryAfter;

    UnavailableException(Failure failure, Optional<Duration> retryAfter) {
        super(failure);
        this.retryAfter = retryAfter;
    }

    /// After how long it is worth asking again, where the answer says so.
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
