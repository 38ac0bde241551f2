package lt.klasteriai.cms.core.search.query;

import java.time.Instant;

/// A past moment of the public state.
public sealed interface AsOf {

    /// The state after this publication.
    record Sequence(long sequence) implements AsOf {}

    /// The state at this instant.
    record Time(Instant instant) implements AsOf {}
}
