package lt.klasteriai.cms.delivery.feed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Answering;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every feed there is, as OPML 2.0, for readers to subscribe to at one go.
@RestController
@RequiredArgsConstructor
class OpmlController {

    private final Answering answering;
    private final FeedAddresses addresses;
    private final FeedProperties properties;

    @GetMapping("/feeds/all.opml")
    ResponseEntity<byte[]> all(ServerHttpRequest request) {
        Parameters.of(request).only();
        return answering.answer(
                request,
                () -> Answer.builder()
                        .body(FeedXml.document(this::document))
                        .type(MediaType.parseMediaType("text/x-opml;charset=UTF-8"))
                        .languages(Set.of())
                        .freshness(new Freshness.UntilChanged(Optional.empty()))
                        .keys(Set.of(Answer.PROGRAM))
                        .build());
    }

    private void document(FeedXml xml) throws XMLStreamException {
        xml.start("opml").attribute("version", "2.0");
        xml.start("head").element("title", properties.name(LocaleTag.LT)).end();
        xml.start("body");
        for (var locale : LocaleTag.values()) {
            xml.start("outline").attribute("text", properties.name(locale));
            for (var type : ContentType.listed()) {
                for (var format : FeedFormat.values()) {
                    outline(xml, type, locale, format);
                }
            }
            xml.end();
        }
    }

    private void outline(FeedXml xml, ContentType type, LocaleTag locale, FeedFormat format) throws XMLStreamException {
        var names = FeedNames.of(type, locale);
        var title = properties.name(locale) + ": " + names.title() + " (" + format.title() + ")";
        var feed = addresses.request(type, format, new Parameters(Map.of()).with("locale", locale.tag()));
        xml.empty("outline")
                .attribute("type", "rss")
                .attribute("text", title)
                .attribute("title", title)
                .attribute("description", names.description())
                .attribute("language", locale.tag())
                .attribute("xmlUrl", feed.self())
                .attribute("htmlUrl", addresses.site());
    }
}
