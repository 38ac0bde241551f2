package lt.klasteriai.cms.client.query;

import java.util.StringJoiner;

/// A field that filters.
///
/// @param <E> the entries it is about
/// @param <V> its values: text, numbers, [Word]s, instants
public sealed class Field<E, V> permits CodeField, TextField, RangeField {

    private final String name;

    public Field(String name) {
        this.name = name;
    }

    /// It has exactly this value.
    public final Condition<E> is(V value) {
        return by("eq", text(value));
    }

    public final Condition<E> isNot(V value) {
        return by("ne", text(value));
    }

    /// It has any of these values.
    ///
    /// @throws IllegalArgumentException when a value has a comma in it, which would divide it
    @SafeVarargs
    public final Condition<E> in(V first, V... others) {
        var values = new StringJoiner(",").add(undivided(first));
        for (var other : others) {
            values.add(undivided(other));
        }
        return by("in", values.toString());
    }

    /// It has any value at all.
    public final Condition<E> exists() {
        return by("exists", "true");
    }

    public final Condition<E> isMissing() {
        return by("exists", "false");
    }

    /// It is related to a value by an operator that the description of the API names for this field.
    public final Condition<E> by(String operator, String value) {
        return new Condition<>("filter[" + name + "][" + operator + "]", value);
    }

    static String text(Object value) {
        return value instanceof Word word ? word.word() : value.toString();
    }

    private static String undivided(Object value) {
        var text = text(value);
        if (text.contains(",")) {
            throw new IllegalArgumentException("one of several values cannot have a comma: " + text);
        }
        return text;
    }
}
