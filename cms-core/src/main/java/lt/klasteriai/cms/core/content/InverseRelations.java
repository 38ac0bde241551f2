package lt.klasteriai.cms.core.content;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.model.entry.ContentType;

/// The names under which entries of a type show who refers to them, e.g. `supersededBy` on policy documents.
public final class InverseRelations {

    private static final Map<ContentType, Set<String>> NAMES = read();

    private InverseRelations() {}

    /// In alphabetical order.
    public static List<String> namesOn(ContentType type) {
        return List.copyOf(NAMES.getOrDefault(type, Set.of()));
    }

    private static Map<ContentType, Set<String>> read() {
        var names = new EnumMap<ContentType, Set<String>>(ContentType.class);
        Arrays.stream(ContentType.values())
                .flatMap(type -> references(Shape.ofType(type)))
                .filter(reference -> !reference.inverse().isEmpty())
                .forEach(reference -> reference
                        .types()
                        .forEach(target -> names.computeIfAbsent(target, _ -> new TreeSet<>())
                                .add(reference.inverse())));
        return names;
    }

    private static Stream<ReferenceTo> references(Shape shape) {
        return switch (shape) {
            case ReferenceTo reference -> Stream.of(reference);
            case ListOf list -> references(list.element());
            case LocalizedOf localized -> references(localized.value());
            case RecordOf owner -> owner.fields().stream().flatMap(field -> references(field.shape()));
            default -> Stream.of();
        };
    }
}
