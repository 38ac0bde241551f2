package lt.klasteriai.cms.core.ledger;

import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// An entry in one of its locales: what a publication publishes, replaces or withdraws.
public record EntryInLocale(EntryId entry, LocaleTag locale) {

    public static EntryInLocale of(PublishedVersion version) {
        return new EntryInLocale(version.entry(), version.locale());
    }

    public static EntryInLocale of(Change change) {
        return new EntryInLocale(change.entry(), change.locale());
    }
}
