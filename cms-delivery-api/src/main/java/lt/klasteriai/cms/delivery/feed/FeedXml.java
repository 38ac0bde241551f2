package lt.klasteriai.cms.delivery.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one XML document with text that may hold anything.
final class FeedXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private FeedXml() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
    }

    /// What writes a document.
    interface Writing {
        void write(FeedXml xml) throws XMLStreamException;
    }

    /// A whole document.
    static String document(Writing writing) {
        try {
            var document = new FeedXml();
            document.xml.writeStartDocument("UTF-8", "1.0");
            writing.write(document);
            document.xml.writeEndDocument();
            document.xml.flush();
            return document.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing into memory cannot fail", impossible);
        }
    }

    /// @param name with its prefix, if it has one
    FeedXml start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        return this;
    }

    FeedXml empty(String name) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return this;
    }

    FeedXml attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
        return this;
    }

    FeedXml text(String value) throws XMLStreamException {
        xml.writeCharacters(XmlText.of(value));
        return this;
    }

    FeedXml end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /// An element that holds text only.
    FeedXml element(String name, String value) throws XMLStreamException {
        return start(name).text(value).end();
    }
}
