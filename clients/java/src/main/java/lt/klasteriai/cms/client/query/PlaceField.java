package lt.klasteriai.cms.client.query;

/// A field of points on the earth, in degrees.
public final class PlaceField<E> {

    private final String name;

    public PlaceField(String name) {
        this.name = name;
    }

    /// It lies in this box.
    public Condition<E> within(double west, double south, double east, double north) {
        return by("within", west + "," + south + "," + east + "," + north);
    }

    /// It lies not farther than so much from this point.
    public Condition<E> near(double longitude, double latitude, double kilometres) {
        return by("near", longitude + "," + latitude + "," + kilometres);
    }

    /// It is known.
    public Condition<E> exists() {
        return by("exists", "true");
    }

    public Condition<E> isMissing() {
        return by("exists", "false");
    }

    private Condition<E> by(String operator, String value) {
        return new Condition<>("filter[" + name + "][" + operator + "]", value);
    }
}
