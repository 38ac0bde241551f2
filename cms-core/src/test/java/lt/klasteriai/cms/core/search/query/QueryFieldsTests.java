package lt.klasteriai.cms.core.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.Field;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.contenttype.ContentClasses;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table names fields of content by their names in JSON; these must not drift apart.
class QueryFieldsTests {

    private static final Set<String> MADE_BY_PUBLISHING =
            Set.of("/id", "/publishedAt", "/firstPublishedAt", "/updatedAt");

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void everyFieldIsDeliveredWithTheContentOfItsType(ContentType type) {
        var shape = Shape.of(ContentClasses.of(type).asSubclass(Record.class));

        for (var field : QueryFields.of(type).fields()) {
            for (var pointer : field.pointers()) {
                assertThat(field.timed() || MADE_BY_PUBLISHING.contains(pointer) || stands(shape, steps(pointer)))
                        .as(type + " " + pointer)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void noNameIsUsedTwice(ContentType type) {
        assertThat(QueryFields.of(type).fields()).extracting(QueryField::name).doesNotHaveDuplicates();
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.substring(1).split("/"));
    }

    private static boolean stands(Shape shape, List<String> steps) {
        return switch (shape) {
            case LocalizedOf localized -> stands(localized.value(), steps);
            case ListOf list -> !steps.isEmpty() && steps.getFirst().equals("*") && stands(list.element(), rest(steps));
            case RecordOf owner ->
                !steps.isEmpty()
                        && owner.fields().stream()
                                .filter(Field::delivered)
                                .filter(field -> field.name().equals(steps.getFirst()))
                                .anyMatch(field -> stands(field.shape(), rest(steps)));
            case ReferenceTo to -> Set.of(List.of("id"), List.of("slug")).contains(steps);
            case TermOf term -> steps.equals(List.of("key"));
            case Scalar scalar -> steps.isEmpty();
            default -> false;
        };
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
