package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;

/// The names that only one entry of a type may have, as they stand in [EntryDocument#names].
final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-([1-9][0-9]{0,8})");
    private static final int AHEAD = 100;

    private Names() {}

    static String ofKey(String key) {
        return "key/" + key;
    }

    static String ofSlug(LocaleTag locale, Slug slug) {
        return locale.tag() + "/" + slug.value();
    }

    /// @param kept the slugs that belong to the entry whatever its content says
    static List<String> of(EntryId id, Content content, List<String> kept) {
        var names = new ArrayList<String>();
        names.add(id.value());
        var key = content.common().key();
        if (key != null) {
            names.add(ofKey(key));
        }
        names.addAll(ofSlugs(content.common().slug()));
        names.addAll(kept);
        return names.stream().distinct().toList();
    }

    /// The names that are tried after a slug's that is taken; whoever knows which of them are taken, too, need not try
    /// one after the other.
    static Stream<String> next(String name) {
        var numbered = NUMBERED.matcher(name);
        return numbered.matches()
                ? Stream.concat(ahead(name, 2), ahead(numbered.group(1), Integer.parseInt(numbered.group(2)) + 1))
                : ahead(name, 2);
    }

    private static Stream<String> ahead(String name, int first) {
        return numbered(name, first).limit(AHEAD);
    }

    /// What tells entries of one title apart.
    static Stream<String> numbered(String base, int first) {
        return IntStream.iterate(first, number -> number + 1).mapToObj(number -> base + "-" + number);
    }

    static List<String> ofSlugs(Localized<Slug> slugs) {
        return slugs.values().entrySet().stream()
                .map(slug -> ofSlug(slug.getKey(), slug.getValue()))
                .toList();
    }
}
