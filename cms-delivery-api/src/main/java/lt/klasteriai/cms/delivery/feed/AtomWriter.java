package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/// Writes a feed as Atom 1.0 (RFC 4287), paged and archived (RFC 5005), with tombstones (RFC 6721). For one feed.
@RequiredArgsConstructor
final class AtomWriter {

    private final FeedXml xml;

    static String write(Feed feed) {
        return FeedXml.document(xml -> new AtomWriter(xml).document(feed));
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.start("feed").attribute("xmlns", "http://www.w3.org/2005/Atom");
        xml.attribute("xmlns:fh", "http://purl.org/syndication/history/1.0");
        xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0");
        xml.attribute("xml:lang", feed.locale().tag());
        xml.element("id", feed.identity().toString());
        xml.element("title", feed.title());
        xml.element("subtitle", feed.description());
        xml.element("updated", feed.lastChange().orElse(Instant.EPOCH).toString());
        person(feed.publisher(), feed.site());
        links(feed);
        for (var item : feed.items()) {
            entry(item);
        }
        for (var tombstone : feed.tombstones()) {
            xml.empty("at:deleted-entry")
                    .attribute("ref", tombstone.identity().toString())
                    .attribute("when", tombstone.withdrawn().toString());
        }
    }

    private void links(Feed feed) throws XMLStreamException {
        var links = new FeedLinks(xml, "link", FeedFormat.ATOM);
        links.same(feed.links());
        xml.empty("link")
                .attribute("rel", "alternate")
                .attribute("type", "text/html")
                .attribute("href", feed.site());
        links.parts(feed.links());
    }

    private void entry(Feed.Item item) throws XMLStreamException {
        xml.start("entry");
        xml.element("id", item.identity().toString());
        xml.element("title", item.title());
        xml.empty("link").attribute("rel", "alternate").attribute("href", item.link());
        xml.element("published", item.published().toString());
        xml.element("updated", item.updated().toString());
        authors(item.authors());
        for (var category : item.categories()) {
            xml.empty("category").attribute("term", category);
        }
        if (item.summary().isPresent()) {
            xml.element("summary", item.summary().get());
        }
        if (item.html().isPresent()) {
            xml.start("content")
                    .attribute("type", "html")
                    .text(item.html().get())
                    .end();
        }
        xml.end();
    }

    private void authors(List<String> names) throws XMLStreamException {
        for (var name : names) {
            person(name, null);
        }
    }

    private void person(String name, @Nullable String address) throws XMLStreamException {
        xml.start("author").element("name", name);
        if (address != null) {
            xml.element("uri", address);
        }
        xml.end();
    }
}
