package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;

/// Writes a feed as RSS 2.0 with the modules atom, dc, content and, where it is archived, fh (RFC 5005). For one feed.
@RequiredArgsConstructor
final class RssWriter {

    private final FeedXml xml;

    static String write(Feed feed) {
        return FeedXml.document(xml -> new RssWriter(xml).document(feed));
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.start("rss").attribute("version", "2.0");
        xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:fh", "http://purl.org/syndication/history/1.0");
        xml.start("channel");
        channel(feed);
        for (var item : feed.items()) {
            item(item);
        }
    }

    private void channel(Feed feed) throws XMLStreamException {
        xml.element("title", feed.title());
        xml.element("link", feed.site());
        xml.element("description", feed.description());
        xml.element("language", feed.locale().tag());
        if (feed.lastChange().isPresent()) {
            xml.element("lastBuildDate", date(feed.lastChange().get()));
        }
        var links = new FeedLinks(xml, "atom:link", FeedFormat.RSS);
        links.same(feed.links());
        links.parts(feed.links());
    }

    private void item(Feed.Item item) throws XMLStreamException {
        xml.start("item");
        xml.element("title", item.title());
        xml.element("link", item.link());
        xml.start("guid")
                .attribute("isPermaLink", "false")
                .text(item.identity().toString())
                .end();
        xml.element("pubDate", date(item.published()));
        for (var author : item.authors()) {
            xml.element("dc:creator", author);
        }
        for (var category : item.categories()) {
            xml.element("category", category);
        }
        if (item.summary().isPresent()) {
            xml.element("description", item.summary().get());
        }
        if (item.html().isPresent()) {
            xml.element("content:encoded", item.html().get());
        }
        xml.end();
    }

    /// As RFC 822 has it. This format spells days and months in English whatever the machine speaks.
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
