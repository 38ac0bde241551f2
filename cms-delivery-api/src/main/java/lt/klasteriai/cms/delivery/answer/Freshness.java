package lt.klasteriai.cms.delivery.answer;

import java.time.Instant;
import java.util.Optional;

/// How long an answer stays right.
public sealed interface Freshness {

    /// It is about a moment of the past and never changes.
    record ForEver() implements Freshness {}

    /// Any publication may change it.
    ///
    /// @param clock when the clock alone will change it, publications or not
    record UntilChanged(Optional<Instant> clock) implements Freshness {}

    /// It must be as new as possible each time; caches ask before they use it.
    record AskAlways() implements Freshness {}
}
