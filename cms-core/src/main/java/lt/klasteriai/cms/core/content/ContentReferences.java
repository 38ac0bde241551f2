package lt.klasteriai.cms.core.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;

/// Finds what a piece of content refers to: other entries by id, terms by key.
public final class ContentReferences {

    private static final Set<ContentType> TERM = Set.of(ContentType.TERMS);

    private final List<ReferenceAt> found = new ArrayList<>();

    private ContentReferences() {}

    /// Every reference in the order of the fields; a target that is named twice appears twice.
    public static List<ReferenceAt> of(Content content) {
        var references = new ContentReferences();
        references.walk(Shape.ofContent(content), content, Pointer.ROOT);
        return List.copyOf(references.found);
    }

    private void walk(Shape shape, @Nullable Object value, Pointer at) {
        if (value == null) {
            return;
        }
        switch (shape) {
            case ReferenceTo to -> found.add(new ReferenceAt(at.text(), (EntryId) value, to.types(), to.inverse()));
            case TermOf of -> found.add(new ReferenceAt(at.text(), ((TermKey) value).idIn(of.taxonomy()), TERM, ""));
            case ListOf list -> walkAll(list.element(), (List<?>) value, at);
            case RecordOf owner ->
                owner.fields().forEach(each -> walk(each.shape(), each.in(value), at.to(each.name())));
            case LocalizedOf localized -> walkLocales(localized.value(), (Localized<?>) value, at);
            case Scalar scalar -> {}
            case RichTextValue richText -> {}
            case OneOf oneOf -> {}
        }
    }

    private void walkLocales(Shape shape, Localized<?> values, Pointer at) {
        values.values().forEach((locale, value) -> walk(shape, value, at.to(locale)));
    }

    private void walkAll(Shape element, List<?> values, Pointer at) {
        for (int i = 0; i < values.size(); i++) {
            walk(element, values.get(i), at.to(i));
        }
    }
}
