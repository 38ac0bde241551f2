package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;

/// The names that only one entry of a type may have, as they stand in [EntryDocument#names].
final class Names {

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

    static List<String> ofSlugs(Localized<Slug> slugs) {
        return slugs.values().entrySet().stream()
                .map(slug -> ofSlug(slug.getKey(), slug.getValue()))
                .toList();
    }
}
