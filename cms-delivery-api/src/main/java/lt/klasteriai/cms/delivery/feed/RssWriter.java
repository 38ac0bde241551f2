package lt.klasteriai.cms.delivery.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes a feed as RSS 2.0 with the modules atom, dc and content. For one feed.
final class RssWriter {

    static final String MEDIA_TYPE = "application/rss+xml";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private RssWriter() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
    }

    static String write(Feed feed) {
        try {
            var writer = new RssWriter();
            writer.document(feed);
            return writer.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing into memory cannot fail", impossible);
        }
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("content", CONTENT);
        xml.writeNamespace("dc", DC);
        xml.writeStartElement("channel");
        channel(feed);
        for (var item : feed.items()) {
            item(item);
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void channel(Feed feed) throws XMLStreamException {
        element("title", feed.title());
        element("link", feed.site());
        element("description", feed.description());
        element("language", feed.locale().tag());
        if (feed.lastChange().isPresent()) {
            element("lastBuildDate", date(feed.lastChange().get()));
        }
        atomLink("self", feed.self(), null);
        atomLink("alternate", feed.sibling(), feed.siblingLocale().tag());
    }

    private void atomLink(String relation, String address, @Nullable String language) throws XMLStreamException {
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", MEDIA_TYPE);
        if (language != null) {
            xml.writeAttribute("hreflang", language);
        }
        xml.writeAttribute("href", XmlText.of(address));
    }

    private void item(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", item.title());
        element("link", item.link());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(item.identity().toString());
        xml.writeEndElement();
        element("pubDate", date(item.published()));
        for (var author : item.authors()) {
            element("dc", "creator", DC, author);
        }
        for (var category : item.categories()) {
            element("category", category);
        }
        if (item.summary().isPresent()) {
            element("description", item.summary().get());
        }
        if (item.html().isPresent()) {
            element("content", "encoded", CONTENT, item.html().get());
        }
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(value));
        xml.writeEndElement();
    }

    private void element(String prefix, String name, String namespace, String value) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(XmlText.of(value));
        xml.writeEndElement();
    }

    /// As RFC 822 has it. This format spells days and months in English whatever the machine speaks.
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
