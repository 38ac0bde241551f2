package lt.klasteriai.cms.delivery.cache;

import java.util.Set;

/// What a [ResponseCache] has to know of an answer. Thread-safe.
public interface Cacheable {

    /// What it depends on: a publication that touches any of these may have changed it.
    Set<String> dependencies();

    /// The publication whose state it was made from; [Long#MAX_VALUE] when it depends on none.
    long sequence();

    /// Whether it is right at this instant as far as the clock decides it.
    ///
    /// @param now in milliseconds of the epoch
    boolean holdsAt(long now);

    /// Whether it may be kept at all.
    boolean keepable();

    /// How much memory it takes, about.
    int bytes();
}
