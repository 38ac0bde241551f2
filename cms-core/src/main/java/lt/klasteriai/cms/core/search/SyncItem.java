package lt.klasteriai.cms.core.search;

import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What became of one entry in one locale.
public sealed interface SyncItem {

    /// The publication that changed it.
    long sequence();

    EntryId entry();

    ContentType type();

    LocaleTag locale();

    /// It became public, or what the public sees of it changed.
    record Published(PublishedVersion version) implements SyncItem {
        @Override
        public long sequence() {
            return version.from();
        }

        @Override
        public EntryId entry() {
            return version.entry();
        }

        @Override
        public ContentType type() {
            return version.type();
        }

        @Override
        public LocaleTag locale() {
            return version.locale();
        }
    }

    /// It is public no longer.
    record Withdrawn(long sequence, EntryId entry, ContentType type, LocaleTag locale) implements SyncItem {}
}
