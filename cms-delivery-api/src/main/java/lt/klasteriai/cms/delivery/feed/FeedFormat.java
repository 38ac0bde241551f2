package lt.klasteriai.cms.delivery.feed;

import java.util.function.Function;

/// The formats that every feed is written in.
enum FeedFormat {
    RSS("rss", "application/rss+xml", "RSS 2.0", RssWriter::write),
    ATOM("atom", "application/atom+xml", "Atom 1.0", AtomWriter::write),
    JSON("json", "application/feed+json", "JSON Feed 1.1", JsonFeedWriter::write);

    private final String suffix;
    private final String mediaType;
    private final String title;
    private final Function<Feed, String> writer;

    FeedFormat(String suffix, String mediaType, String title, Function<Feed, String> writer) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
        this.writer = writer;
    }

    /// What its addresses end with.
    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /// What people call it.
    String title() {
        return title;
    }

    String write(Feed feed) {
        return writer.apply(feed);
    }
}
