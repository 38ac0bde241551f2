package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.SlugMaker;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;

/// Decides the slugs of a draft. Where the editor gives none, it is made from the title and follows the title, until it
/// is kept because it became public. A made slug that comes back unchanged is not given.
///
/// @param titles the titles before this change
/// @param slugs the slugs before this change
/// @param made the locales whose slug was made
/// @param kept the names of the slugs that became public
/// @param taken names that others are known to have; no slug is made into one of them
record Slugs(
        ContentType type,
        Localized<String> titles,
        Localized<Slug> slugs,
        List<String> made,
        List<String> kept,
        Set<String> taken) {

    /// The slug of each locale that has one, and the locales whose slug was made.
    record Choice(Localized<Slug> slugs, List<String> made) {}

    static Slugs ofNew(ContentType type, Set<String> taken) {
        return new Slugs(type, Localized.empty(), Localized.empty(), List.of(), List.of(), taken);
    }

    static Slugs of(EntryDocument document, Entry entry, Set<String> taken) {
        var present = entry.current().content().common();
        return new Slugs(entry.type(), present.title(), present.slug(), document.made(), document.kept(), taken);
    }

    Choice choose(CommonFields wanted) {
        var chosen = new EnumMap<LocaleTag, Slug>(LocaleTag.class);
        var nowMade = new ArrayList<String>();
        for (var locale : LocaleTag.values()) {
            var given = given(locale, wanted.slug().in(locale));
            var title = wanted.title().in(locale);
            if (given != null) {
                chosen.put(locale, given);
            } else if (title != null) {
                chosen.put(locale, made(locale, title));
                nowMade.add(locale.tag());
            }
        }
        return new Choice(new Localized<>(chosen), nowMade);
    }

    private @Nullable Slug given(LocaleTag locale, @Nullable Slug wanted) {
        var present = slugs.in(locale);
        if (present != null && kept.contains(Names.ofSlug(locale, present))) {
            return wanted == null ? present : wanted;
        }
        var comesBack = wanted != null && wanted.equals(present) && made.contains(locale.tag());
        return comesBack ? null : wanted;
    }

    private Slug made(LocaleTag locale, String title) {
        var base = base(title);
        var present = slugs.in(locale);
        var before = titles.in(locale);
        if (present != null && made.contains(locale.tag()) && before != null && base.equals(base(before))) {
            return firstFree(locale, Stream.concat(Stream.of(present), numbered(base)));
        }
        return firstFree(locale, numbered(base));
    }

    /// A title without a letter or digit gives the name of the type.
    private String base(String title) {
        return SlugMaker.from(title).map(Slug::value).orElse(type.segment());
    }

    private static Stream<Slug> numbered(String base) {
        return Stream.concat(Stream.of(base), Names.numbered(base, 2)).map(Slug::new);
    }

    private Slug firstFree(LocaleTag locale, Stream<Slug> candidates) {
        return candidates
                .filter(slug -> !taken.contains(Names.ofSlug(locale, slug)))
                .findFirst()
                .orElseThrow();
    }
}
