package lt.klasteriai.cms.client.query;

/// A field whose values are more or less, sooner or later. A year, a month or a day that is compared with stands for
/// all
/// of it.
public final class RangeField<E, V> extends Field<E, V> {

    public RangeField(String name) {
        super(name);
    }

    public Condition<E> atLeast(V value) {
        return by("gte", text(value));
    }

    public Condition<E> atMost(V value) {
        return by("lte", text(value));
    }

    public Condition<E> moreThan(V value) {
        return by("gt", text(value));
    }

    public Condition<E> lessThan(V value) {
        return by("lt", text(value));
    }
}
