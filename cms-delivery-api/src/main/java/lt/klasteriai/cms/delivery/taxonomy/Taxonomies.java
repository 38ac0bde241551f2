package lt.klasteriai.cms.delivery.taxonomy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.model.entry.ContentType;

/// The names of the taxonomies: those that some content type takes terms from.
public final class Taxonomies {

    /// In alphabetical order.
    public static final Set<String> NAMES = ContentType.listed().stream()
            .flatMap(type -> Shape.ofType(type).fields().stream())
            .map(Field::shape)
            .flatMap(Taxonomies::named)
            .collect(Collectors.toCollection(TreeSet::new));

    private Taxonomies() {}

    private static Stream<String> named(Shape shape) {
        var element = shape instanceof Shape.ListOf list ? list.element() : shape;
        return element instanceof Shape.TermOf term ? Stream.of(term.taxonomy()) : Stream.empty();
    }
}
