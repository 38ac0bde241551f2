package lt.klasteriai.cms.delivery.feed;

/// The formats that every feed is written in.
public enum FeedFormat {
    RSS("rss", "application/rss+xml", "RSS 2.0"),
    ATOM("atom", "application/atom+xml", "Atom 1.0"),
    JSON("json", "application/feed+json", "JSON Feed 1.1");

    private final String suffix;
    private final String mediaType;
    private final String title;

    FeedFormat(String suffix, String mediaType, String title) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
    }

    /// What its addresses end with.
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /// What people call it.
    String title() {
        return title;
    }

    String write(Feed feed) {
        return switch (this) {
            case RSS -> RssWriter.write(feed);
            case ATOM -> AtomWriter.write(feed);
            case JSON -> JsonFeedWriter.write(feed);
        };
    }
}
