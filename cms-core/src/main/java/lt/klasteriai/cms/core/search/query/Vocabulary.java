package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.DerivedFields;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.model.entry.ContentType;

/// Finds out what the values of a field can be, where the content model has a closed list of them.
final class Vocabulary {

    private Vocabulary() {}

    /// @param pointer where the field stands in the delivered entry
    /// @return empty when its values are of no closed list
    static List<String> of(ContentType type, String pointer) {
        return at(Shape.ofType(type), List.of(pointer.substring(1).split("/")))
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .map(Scalar::words)
                .orElse(List.of());
    }

    private static Optional<Shape> at(Shape shape, List<String> path) {
        return switch (shape) {
            case LocalizedOf localized -> at(localized.value(), path);
            case ListOf list when !path.isEmpty() -> at(list.element(), path.subList(1, path.size()));
            case RecordOf owner
            when !path.isEmpty() ->
                named(owner, path.getFirst()).flatMap(part -> at(part, path.subList(1, path.size())));
            default -> path.isEmpty() ? Optional.of(shape) : Optional.empty();
        };
    }

    private static Optional<Shape> named(RecordOf owner, String name) {
        var own = owner.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::shape);
        var derived = Stream.ofNullable(DerivedFields.of(owner.type()).get(name));
        return Stream.concat(own, derived).findFirst();
    }
}
