package lt.klasteriai.cms.delivery.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// A feed before it is written in one of its formats. All addresses are absolute.
///
/// @param self the address it was asked for at
/// @param site the address of who publishes
/// @param sibling the same feed in the other language
/// @param siblingLocale that language
/// @param lastChange when anything that it shows last changed; empty when it shows nothing
record Feed(
        String title,
        String description,
        LocaleTag locale,
        String self,
        String site,
        String sibling,
        LocaleTag siblingLocale,
        Optional<Instant> lastChange,
        List<Item> items) {

    /// One entry.
    ///
    /// @param identity a tag URI that never changes
    /// @param summary plain text; empty when there is none
    /// @param html the whole text, safe and with absolute addresses; empty when it is not wanted
    record Item(
            String title,
            String link,
            URI identity,
            Instant published,
            List<String> authors,
            List<String> categories,
            Optional<String> summary,
            Optional<String> html) {}
}
