package lt.klasteriai.cms.core.ledger;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What a publication does to one entry in one locale.
public sealed interface Change {

    EntryId entry();

    ContentType type();

    LocaleTag locale();

    /// Makes a revision visible, in place of the one that was.
    ///
    /// @param revision the number of the revision; the revision is immutable
    /// @param significant whether readers should be told that the entry was updated, beyond a small correction
    record Publish(EntryId entry, ContentType type, LocaleTag locale, int revision, boolean significant)
            implements Change {}

    /// Takes the entry out of public sight in this locale.
    record Withdraw(EntryId entry, ContentType type, LocaleTag locale) implements Change {}
}
