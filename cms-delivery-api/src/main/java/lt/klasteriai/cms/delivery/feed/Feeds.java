package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
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
        return Feed.builder()
                .identity(addresses.identity(query.type(), locale, query.chosen()))
                .title(properties.name(locale) + ": " + names.title())
                .description(names.description())
                .publisher(properties.name(locale))
                .locale(locale)
                .site(addresses.site())
                .links(links(asked, query, snapshot, page))
                .items(page.items().stream()
                        .map(version -> items.of(version, query.full()))
                        .toList())
                .tombstones(query.tombstones() ? tombstones(query, snapshot, page) : List.of())
                .build();
    }

    private Feed.Links links(FeedRequest asked, FeedQuery query, Snapshot snapshot, Page page) {
        var sibling = query.locale().fallbackChain().getLast();
        Map<FeedFormat, String> formats = new EnumMap<>(FeedFormat.class);
        for (var format : FeedFormat.values()) {
            formats.put(format, asked.in(format));
        }
        return new Feed.Links(
                asked.self(),
                asked.inLanguage(sibling),
                sibling,
                formats,
                page.next() == null || query.archive() != null ? null : asked.with("page[after]", page.next()),
                previousArchive(query, snapshot, page)
                        .map(month -> asked.with("archive", month.toString()))
                        .orElse(null),
                query.archive() == null ? null : asked.current());
    }

    /// A feed that does not reach back to the beginning of the month goes on in the archive of the same month.
    private static Optional<YearMonth> previousArchive(FeedQuery query, Snapshot snapshot, Page page) {
        var now = page.moment().now();
        var archive = query.archive();
        if (archive != null) {
            return newestBefore(query, archive, snapshot, page.moment().past(), now);
        }
        var present = FeedQuery.monthOf(now);
        boolean reaches =
                page.next() == null || page.items().getLast().firstPublishedAt().isBefore(FeedQuery.start(present));
        return reaches ? newestBefore(query, present, snapshot, false, now) : Optional.of(present);
    }

    private static Optional<YearMonth> newestBefore(
            FeedQuery query, YearMonth month, Snapshot snapshot, boolean settled, Instant now) {
        return snapshot.list(query.newestBefore(month, settled), now).items().stream()
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
