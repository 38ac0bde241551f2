package lt.klasteriai.cms.core.content;

import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A place in content.
///
/// @param text as a JSON Pointer (RFC 6901); empty for the whole content
/// @param depth how many steps it is from the whole content
/// @param locale the locale whose value the place is in; null outside of localized values
record Pointer(String text, int depth, @Nullable LocaleTag locale) {

    static final Pointer ROOT = new Pointer("", 0, null);

    Pointer to(String name) {
        return step(name.replace("~", "~0").replace("/", "~1"), locale);
    }

    Pointer to(int index) {
        return step(Integer.toString(index), locale);
    }

    Pointer to(LocaleTag locale) {
        return step(locale.tag(), locale);
    }

    private Pointer step(String segment, @Nullable LocaleTag within) {
        return new Pointer(text + "/" + segment, depth + 1, within);
    }
}
