package lt.klasteriai.cms.model.cluster;

import lt.klasteriai.cms.model.place.GeoPoint;
import lt.klasteriai.cms.model.place.NutsCode;
import org.jspecify.annotations.Nullable;

/// Where a cluster sits.
///
/// @param address street and town as one writes them
/// @param region the NUTS code
public record Seat(
        @Nullable String address,
        @Nullable String municipality,
        @Nullable NutsCode region,
        @Nullable GeoPoint point) {}
