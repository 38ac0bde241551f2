package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes feeds of what is published.
@Component
@RequiredArgsConstructor
class Feeds {

    private static final int MOST_TOMBSTONES = 200;

    private final FeedProperties properties;
    private final FeedAddresses addresses;
    private final FeedItems items;

    /// @param asked the address that it was asked for at
    Feed of(FeedRequest asked, FeedQuery query, Snapshot snapshot, Page page) {
        var locale = query.locale();
        var names = FeedNames.of(query.type(), locale);
        var shown = page.items().stream()
                .map(version -> items.of(version, query.full()))
                .toList();
        var tombstones = query.tombstones() ? tombstones(query, snapshot, page) : List.<Feed.Tombstone>of();
        return Feed.builder()
                .identity(addresses.identity(query.type(), locale, query.chosen()))
                .title(properties.name(locale) + ": " + names.title())
                .description(names.description())
                .publisher(properties.name(locale))
                .locale(locale)
                .site(addresses.site())
                .links(links(asked, query, snapshot, page))
                .lastChange(Feed.lastChange(shown, tombstones))
                .items(shown)
                .tombstones(tombstones)
                .build();
    }

    private Feed.Links links(FeedRequest asked, FeedQuery query, Snapshot snapshot, Page page) {
        var sibling = query.locale().fallbackChain().getLast();
        boolean archive = query.archive() != null;
        return new Feed.Links(
                asked.self(),
                asked.inLanguage(sibling),
                sibling,
                archive || page.next() == null ? null : asked.after(page.next()),
                previousArchive(asked, query, snapshot, page),
                archive ? asked.current() : null);
    }

    /// A feed that does not reach back to the beginning of the month goes on in the archive of the same month, and the
    /// archive of a month with many items in another one of it.
    private static @Nullable String previousArchive(FeedRequest asked, FeedQuery query, Snapshot snapshot, Page page) {
        if (query.archive() != null && page.next() != null) {
            return asked.after(page.next());
        }
        return previousMonth(query, snapshot, page).map(asked::archive).orElse(null);
    }

    private static Optional<YearMonth> previousMonth(FeedQuery query, Snapshot snapshot, Page page) {
        var now = page.moment().now();
        var present = FeedQuery.monthOf(now);
        if (query.archive() != null) {
            return newestBefore(query, query.archive(), snapshot, now);
        }
        boolean reaches =
                page.next() == null || page.items().getLast().firstPublishedAt().isBefore(FeedQuery.start(present));
        return reaches ? newestBefore(query, present, snapshot, now) : Optional.of(present);
    }

    private static Optional<YearMonth> newestBefore(FeedQuery query, YearMonth month, Snapshot snapshot, Instant now) {
        return snapshot.list(query.newestBefore(month), now).items().stream()
                .findFirst()
                .map(newest -> FeedQuery.monthOf(newest.firstPublishedAt()));
    }

    private List<Feed.Tombstone> tombstones(FeedQuery query, Snapshot snapshot, Page page) {
        return snapshot.withdrawn(query.entries(), MOST_TOMBSTONES, page.moment()).stream()
                .map(version -> new Feed.Tombstone(
                        addresses.identity(version),
                        snapshot.publishedAt(version.to()).orElseThrow()))
                .toList();
    }
}
