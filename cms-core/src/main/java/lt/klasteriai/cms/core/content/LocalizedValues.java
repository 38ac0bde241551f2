package lt.klasteriai.cms.core.content;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;

/// Finds the parts of a piece of content that have a value per locale.
public final class LocalizedValues {

    private final List<LocalizedAt> found = new ArrayList<>();

    private LocalizedValues() {}

    /// In the order of the fields; those without a value in any locale are left out.
    public static List<LocalizedAt> of(Content content) {
        var values = new LocalizedValues();
        values.walk(Shape.ofContent(content), content, Pointer.ROOT);
        return List.copyOf(values.found);
    }

    private void walk(Shape shape, @Nullable Object value, Pointer at) {
        if (value == null) {
            return;
        }
        switch (shape) {
            case LocalizedOf _ -> add(at, (Localized<?>) value);
            case ListOf list -> walkAll(list.element(), (List<?>) value, at);
            case RecordOf owner ->
                owner.fields().forEach(each -> walk(each.shape(), each.in(value), at.to(each.name())));
            default -> {}
        }
    }

    private void walkAll(Shape element, List<?> values, Pointer at) {
        for (int i = 0; i < values.size(); i++) {
            walk(element, values.get(i), at.to(i));
        }
    }

    private void add(Pointer at, Localized<?> values) {
        if (!values.locales().isEmpty()) {
            found.add(new LocalizedAt(at.text(), values));
        }
    }
}
