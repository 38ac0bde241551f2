package lt.klasteriai.cms.delivery.feed;

import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/// Writes the links of a feed in XML, which in RSS are those of Atom.
@RequiredArgsConstructor
final class FeedLinks {

    private final FeedXml xml;

    /// The name of the element.
    private final String element;

    private final FeedFormat format;

    /// To itself, and to the same in the other language.
    void same(Feed.Links links) throws XMLStreamException {
        link("self", links.self(), null);
        link("alternate", links.sibling(), links.siblingLocale().tag());
    }

    /// To other parts of it (RFC 5005), and whether this is an archive.
    void parts(Feed.Links links) throws XMLStreamException {
        link("next", links.next(), null);
        link("prev-archive", links.previousArchive(), null);
        link("current", links.current(), null);
        if (links.current() != null) {
            xml.empty("fh:archive");
        }
    }

    private void link(String relation, @Nullable String address, @Nullable String language) throws XMLStreamException {
        if (address == null) {
            return;
        }
        xml.empty(element).attribute("rel", relation).attribute("type", format.mediaType());
        if (language != null) {
            xml.attribute("hreflang", language);
        }
        xml.attribute("href", address);
    }
}
