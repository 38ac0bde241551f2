package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// An entry that refers to another one.
///
/// @param title its title in the site's own language or, where it has none, in another
/// @param pointers where its newest revision refers to it, as JSON Pointers into the content
/// @param publishedIn the locales in which readers see a version of it that does
public record Referrer(EntryId id, ContentType type, String title, List<String> pointers, Set<LocaleTag> publishedIn) {

    /// Whether its newest revision refers to it.
    public boolean draft() {
        return !pointers.isEmpty();
    }

    /// Whether readers see a version of it that does.
    public boolean published() {
        return !publishedIn.isEmpty();
    }
}
