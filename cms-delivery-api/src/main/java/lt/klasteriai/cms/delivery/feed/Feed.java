package lt.klasteriai.cms.delivery.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A feed before it is written in one of its formats. All addresses are absolute.
///
/// @param identity a tag URI; the same for all formats and pages of the feed
/// @param publisher who publishes
/// @param site the address of who publishes
/// @param lastChange when anything that it shows last changed; empty when it shows nothing
/// @param tombstones what was withdrawn lately; empty unless asked for
@Builder
record Feed(
        URI identity,
        String title,
        String description,
        String publisher,
        LocaleTag locale,
        String site,
        Links links,
        Optional<Instant> lastChange,
        @With List<Item> items,
        List<Tombstone> tombstones) {

    /// Where else something of it is.
    ///
    /// @param self the address it was asked for at
    /// @param sibling the same feed in the other language
    /// @param next the page of older items; null when there are none
    /// @param previousArchive the archive with the next older items; null when there is none
    /// @param current the feed that this is an archive of; null when this is no archive
    record Links(
            String self,
            String sibling,
            LocaleTag siblingLocale,
            @Nullable String next,
            @Nullable String previousArchive,
            @Nullable String current) {}

    /// One entry.
    ///
    /// @param identity a tag URI that never changes
    /// @param updated when what the item says last changed
    /// @param sequence the publication that made it what it is
    /// @param summary plain text; empty when there is none
    /// @param html the whole text, safe and with absolute addresses; empty when it is not wanted
    @Builder
    record Item(
            String title,
            String link,
            URI identity,
            Instant published,
            Instant updated,
            long sequence,
            List<String> authors,
            List<String> categories,
            Optional<String> summary,
            Optional<String> html) {}

    /// What is public no longer.
    record Tombstone(URI identity, Instant withdrawn) {}

    /// When anything of these last changed; empty when there is nothing.
    static Optional<Instant> lastChange(List<Item> items, List<Tombstone> tombstones) {
        return Stream.concat(
                        items.stream().map(Item::updated), tombstones.stream().map(Tombstone::withdrawn))
                .max(Instant::compareTo);
    }
}
