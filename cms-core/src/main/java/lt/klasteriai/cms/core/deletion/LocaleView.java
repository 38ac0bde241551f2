package lt.klasteriai.cms.core.deletion;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.LocalizedValues;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.node.ObjectNode;

/// Content as one locale has it: the fields of all locales and its own.
@RequiredArgsConstructor
final class LocaleView {

    private final ContentCodec codec;

    boolean isSame(Content one, Content other, LocaleTag locale) {
        return one.equals(other) || of(one, locale).equals(of(other, locale));
    }

    private ObjectNode of(Content content, LocaleTag locale) {
        var json = codec.write(content);
        LocalizedValues.of(content).forEach(part -> keepOnly(locale, json, part.pointer()));
        return json;
    }

    /// A field that has nothing in the locale is to it as if it were not there.
    private static void keepOnly(LocaleTag locale, ObjectNode json, String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (json.at(pointer) instanceof ObjectNode perLocale
                && perLocale.retain(locale.tag()).isEmpty()
                && json.at(pointer.substring(0, slash)) instanceof ObjectNode owner) {
            owner.remove(pointer.substring(slash + 1));
        }
    }
}
