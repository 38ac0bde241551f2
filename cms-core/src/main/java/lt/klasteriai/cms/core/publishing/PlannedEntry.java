package lt.klasteriai.cms.core.publishing;

import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What is to be published of one entry: its current revision, in some of its locales.
///
/// @param entry as the caller read it; published as it was then, or not at all
/// @param locales at least one
/// @param significant whether readers should be told of an update, beyond a small correction
public record PlannedEntry(Entry entry, Set<LocaleTag> locales, boolean significant) {

    public EntryId id() {
        return entry.id();
    }

    public Content content() {
        return entry.current().content();
    }

    /// Whether readers see it in this locale before the publication.
    boolean isPublic(LocaleTag locale) {
        var state = entry.states().get(locale);
        return state != null && state.isPublic();
    }

    EntryInLocale in(LocaleTag locale) {
        return new EntryInLocale(id(), locale);
    }
}
