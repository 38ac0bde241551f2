package lt.klasteriai.cms.core.content;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.OneOf;
import lt.klasteriai.cms.core.content.Shape.RecordOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import org.jspecify.annotations.Nullable;

/// Finds the texts that people wrote into a piece of content, whoever may see them.
public final class ContentTexts {

    private final List<TextAt> found = new ArrayList<>();

    private ContentTexts() {}

    /// A text and where it stands.
    ///
    /// @param pointer as a JSON Pointer (RFC 6901)
    /// @param locale null where the text is the same in all locales
    public record TextAt(String pointer, @Nullable LocaleTag locale, String text) {}

    /// Every text in the order of the fields; rich text as plain text.
    public static List<TextAt> of(Content content) {
        var texts = new ContentTexts();
        texts.walk(Shape.ofContent(content), content, Pointer.ROOT);
        return List.copyOf(texts.found);
    }

    private void walk(Shape shape, @Nullable Object value, Pointer at) {
        if (value == null) {
            return;
        }
        switch (shape) {
            case Scalar _ -> {
                if (value instanceof String text) {
                    add(at, text);
                }
            }
            case RichTextValue _ -> add(at, ((RichText) value).text());
            case ListOf list -> walkAll(list.element(), (List<?>) value, at);
            case RecordOf owner ->
                owner.fields().forEach(each -> walk(each.shape(), each.in(value), at.to(each.name())));
            case LocalizedOf localized -> walkLocales(localized.value(), (Localized<?>) value, at);
            case ReferenceTo _, TermOf _, OneOf _ -> {}
        }
    }

    private void add(Pointer at, String text) {
        found.add(new TextAt(at.text(), at.locale(), text));
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
