package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Makes the feed of news.
@Component
@RequiredArgsConstructor
class NewsFeed {

    private final FeedProperties properties;
    private final FeedAddresses addresses;
    private final FeedItems items;

    Feed of(ServerHttpRequest request, FeedQuery query, Page page) {
        var locale = query.locale();
        var sibling = sibling(locale);
        return new Feed(
                properties.name(locale) + (locale == LocaleTag.LT ? ": naujienos" : ": news"),
                locale == LocaleTag.LT
                        ? "Naujienos apie klasterius, naujausios pirmos"
                        : "News about clusters, newest first",
                locale,
                addresses.self(request),
                addresses.site(),
                addresses.sibling(request, sibling),
                sibling,
                lastChange(page),
                page.items().stream()
                        .map(version -> items.of(version, query.full()))
                        .toList());
    }

    private static LocaleTag sibling(LocaleTag locale) {
        return locale.fallbackChain().getLast();
    }

    private static Optional<Instant> lastChange(Page page) {
        return page.items().stream().map(PublishedVersion::changedAt).max(Instant::compareTo);
    }
}
