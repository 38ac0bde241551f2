package lt.klasteriai.cms.client.query;

/// A field of words.
public final class TextField<E, V> extends Field<E, V> {

    public TextField(String name) {
        super(name);
    }

    /// It has this text in it, whatever the case and the diacritics.
    public Condition<E> contains(String part) {
        return by("contains", part);
    }
}
