package lt.klasteriai.cms.core.content;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A named part of a record.
///
/// @param name as in JSON
/// @param required whether the record cannot even be made without it; where not, its constructor and the rules decide
/// @param delivered whether the public may see it
/// @param accessor reads the part from its record
public record Field(
        String name, Shape shape, boolean required, boolean delivered, Function<Object, @Nullable Object> accessor) {

    /// Its value in this record; null where it is absent.
    public @Nullable Object in(Object owner) {
        return accessor.apply(owner);
    }
}
