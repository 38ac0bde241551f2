package lt.klasteriai.cms.model.asset;

/// The point of a picture that every crop keeps in sight.
///
/// @param x from the left edge, as a share of the width: 0 to 1
/// @param y from the upper edge, as a share of the height: 0 to 1
public record FocalPoint(double x, double y) {

    /// @throws IllegalArgumentException when the point lies outside the picture
    public FocalPoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("a focal point is given by two shares from 0 to 1");
        }
    }
}
