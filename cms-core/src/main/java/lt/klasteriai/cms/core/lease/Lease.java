package lt.klasteriai.cms.core.lease;

import java.time.Instant;

/// The right to do something alone for a while.
///
/// @param name of what may be done
/// @param holder tells this taking of the lease from all others
/// @param until when it runs out, by the store's clock
public record Lease(String name, String holder, Instant until) {}
