package lt.klasteriai.cms.model.place;

import java.util.List;
import lt.klasteriai.cms.model.value.Given;

/// A place on the earth as a GeoJSON point (RFC 7946, WGS 84).
///
/// @param type always `Point`
/// @param coordinates longitude, then latitude, in degrees
public record GeoPoint(String type, List<Double> coordinates) {

    private static final String POINT = "Point";

    /// @throws IllegalArgumentException when it is no GeoJSON point on the earth
    public GeoPoint {
        coordinates = Given.list(coordinates);
        if (!POINT.equals(type) || coordinates.size() != 2) {
            throw new IllegalArgumentException("a point has the type Point and two coordinates: longitude, latitude");
        }
        if (!(Math.abs(coordinates.get(0)) <= 180 && Math.abs(coordinates.get(1)) <= 90)) {
            throw new IllegalArgumentException("longitudes go from -180 to 180, latitudes from -90 to 90");
        }
    }

    public static GeoPoint of(double longitude, double latitude) {
        return new GeoPoint(POINT, List.of(longitude, latitude));
    }
}
