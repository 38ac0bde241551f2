package lt.klasteriai.cms.core.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.LocalizedAt;
import lt.klasteriai.cms.core.content.LocalizedValues;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.richtext.RichText;

/// What rules look at: an entry's content on its way to the public in some of its locales.
///
/// @param at when it is to become public
/// @param localized every part that has a value per locale
/// @param texts its rich texts in those locales
record Subject(
        Content content, Set<LocaleTag> locales, Instant at, List<LocalizedAt> localized, List<TextParts> texts) {

    static Subject of(Content content, Set<LocaleTag> locales, Instant at) {
        var inOrder = EnumSet.copyOf(locales);
        var localized = LocalizedValues.of(content);
        var texts = new ArrayList<TextParts>();
        for (var part : localized) {
            for (var locale : inOrder) {
                if (part.values().in(locale) instanceof RichText text) {
                    texts.add(TextParts.of(text, part.pointer() + "/" + locale.tag(), locale));
                }
            }
        }
        return new Subject(content, inOrder, at, localized, texts);
    }
}
