package lt.klasteriai.cms.delivery.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// The addresses and identities that stand in feeds.
@Component
@RequiredArgsConstructor
class FeedAddresses {

    private final DeliveryProperties delivery;
    private final FeedProperties feeds;

    /// The address that the caller asked for, as it stands outside; the same for all who ask for the same.
    String self(ServerHttpRequest request) {
        var query = Parameters.of(request).sorted().toQuery();
        return delivery.absolute(request.getURI().getRawPath() + (query.isEmpty() ? "" : "?" + query));
    }

    /// The same feed in another language; the same for all who ask for the same.
    String sibling(ServerHttpRequest request, LocaleTag locale) {
        var query = Parameters.of(request).with("locale", locale.tag()).sorted().toQuery();
        return delivery.absolute(request.getURI().getRawPath() + "?" + query);
    }

    String site() {
        return delivery.absolute("/");
    }

    String of(PublishedVersion version) {
        var type = version.type().segment();
        var slug = version.slug().value();
        var locale = version.locale().tag();
        var template = feeds.entryAddress();
        return template == null
                ? delivery.absolute("/v1/" + type + "/" + slug + "?locale=" + locale)
                : template.replace("{type}", type).replace("{slug}", slug).replace("{locale}", locale);
    }

    /// Made of what never changes: the entry's id and the locale.
    URI identity(PublishedVersion version) {
        var id = UriUtils.encodePathSegment(version.entry().value(), StandardCharsets.UTF_8);
        return URI.create("tag:" + feeds.tagAuthority() + ":" + id + "/"
                + version.locale().tag());
    }
}
