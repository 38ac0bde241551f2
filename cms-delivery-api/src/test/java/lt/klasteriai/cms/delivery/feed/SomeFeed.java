package lt.klasteriai.cms.delivery.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// A feed of one item.
final class SomeFeed {

    private SomeFeed() {}

    static Feed with(String title, String html) {
        var item = Feed.Item.builder()
                .title(title)
                .link("https://cms.example.lt/v1/news/a?locale=lt")
                .identity(URI.create("tag:klasteriai.lt,2026:N1/lt"))
                .published(Instant.parse("2026-03-01T22:30:00Z"))
                .updated(Instant.parse("2026-03-02T06:00:00Z"))
                .sequence(7)
                .authors(List.of("Ona Žukė"))
                .categories(List.of("Sveikata"))
                .summary(Optional.of("Santrauka"))
                .html(Optional.of(html).filter(text -> !text.isEmpty()))
                .build();
        return Feed.builder()
                .identity(URI.create("tag:klasteriai.lt,2026:feeds/news/lt"))
                .title("Naujienos")
                .description("Naujienos apie klasterius")
                .publisher("Asociacija")
                .locale(LocaleTag.LT)
                .site("https://cms.example.lt/")
                .links(new Feed.Links(
                        "https://cms.example.lt/feeds/news.rss",
                        "https://cms.example.lt/feeds/news.rss?locale=en",
                        LocaleTag.EN,
                        null,
                        null,
                        null))
                .lastChange(Optional.of(item.updated()))
                .items(List.of(item))
                .tombstones(List.of())
                .build();
    }
}
