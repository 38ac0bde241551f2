package lt.klasteriai.cms.client.query;

/// A field of codes that begin with what they belong to, such as NUTS regions and NACE codes.
public final class CodeField<E, V> extends Field<E, V> {

    public CodeField(String name) {
        super(name);
    }

    /// It begins so.
    public Condition<E> startsWith(String beginning) {
        return by("prefix", beginning);
    }

    /// It has this text in it.
    public Condition<E> contains(String part) {
        return by("contains", part);
    }
}
