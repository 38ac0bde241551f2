package lt.klasteriai.cms.core.publishing;

import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What is to be published of one entry, in some of its locales.
///
/// @param entry with the revision that is to be published as its current one
/// @param locales at least one
/// @param significant whether readers should be told of an update, beyond a small correction
/// @param pinned whether that revision is published even if the entry has a newer one; otherwise it is published as the
///     entry was when the caller read it, or not at all
public record PlannedEntry(Entry entry, Set<LocaleTag> locales, boolean significant, boolean pinned) {

    /// The entry as the caller has read it.
    public PlannedEntry(Entry entry, Set<LocaleTag> locales, boolean significant) {
        this(entry, locales, significant, false);
    }

    /// A revision of the entry, be it the newest or not.
    public static PlannedEntry ofRevision(Entry entry, Revision revision, Set<LocaleTag> locales, boolean significant) {
        return new PlannedEntry(entry.at(revision), locales, significant, true);
    }

    public EntryId id() {
        return entry.id();
    }

    public Content content() {
        return entry.current().content();
    }

    /// Whether readers see it in this locale before the publication.
    boolean isPublic(LocaleTag locale) {
        return entry.isPublic(locale);
    }

    EntryInLocale in(LocaleTag locale) {
        return new EntryInLocale(id(), locale);
    }
}
