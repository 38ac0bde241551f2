package lt.klasteriai.cms.core.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.InverseRelations;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.model.entry.ContentType;

/// The properties that a delivered entry may have, for `fields` and `include`.
final class DeliveredFields {

    private static final List<String> OF_EVERY_ENTRY = List.of(
            "id",
            "type",
            "locale",
            "slug",
            "alternates",
            "publishedAt",
            "firstPublishedAt",
            "updatedAt",
            "sequence",
            "href");

    private DeliveredFields() {}

    /// All of them, those that the clock decides among them.
    static Set<String> of(ContentType type) {
        var names = new LinkedHashSet<>(OF_EVERY_ENTRY);
        shape(type).forEach(field -> names.add(field.name()));
        names.addAll(InverseRelations.namesOn(type));
        QueryFields.of(type).fields().stream()
                .filter(QueryField::timed)
                .forEach(field -> names.add(topLevel(field.pointers().getFirst())));
        return names;
    }

    /// Those that are references to entries with pages of their own, in either direction.
    static Set<String> references(ContentType type) {
        var names = new LinkedHashSet<String>();
        for (var field : shape(type)) {
            var shape = field.shape() instanceof ListOf list ? list.element() : field.shape();
            if (shape instanceof ReferenceTo) {
                names.add(field.name());
            }
        }
        names.addAll(InverseRelations.namesOn(type));
        return names;
    }

    private static List<Field> shape(ContentType type) {
        return Shape.ofType(type).fields().stream().filter(Field::delivered).toList();
    }

    private static String topLevel(String pointer) {
        return pointer.split("/", 3)[1];
    }
}
