package lt.klasteriai.cms.delivery.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// The addresses and identities that stand in feeds.
@Component
@RequiredArgsConstructor
class FeedAddresses {

    private final DeliveryProperties delivery;
    private final FeedProperties feeds;

    FeedRequest request(ContentType type, FeedFormat format, Parameters parameters) {
        return new FeedRequest(delivery, type, format, parameters);
    }

    String site() {
        return delivery.absolute("/");
    }

    String of(PublishedVersion version) {
        return of(version.type(), version.slug().value(), version.locale());
    }

    /// The page of an entry.
    String of(ContentType type, String slug, LocaleTag locale) {
        var template = feeds.entryAddress();
        return template == null
                ? delivery.absolute("/v1/" + type.segment() + "/" + slug + "?locale=" + locale.tag())
                : template.replace("{type}", type.segment())
                        .replace("{slug}", slug)
                        .replace("{locale}", locale.tag());
    }

    /// Made of what never changes: the entry's id and the locale.
    URI identity(PublishedVersion version) {
        var id = UriUtils.encodePathSegment(version.entry().value(), StandardCharsets.UTF_8);
        return URI.create("tag:" + feeds.tagAuthority() + ":" + id + "/"
                + version.locale().tag());
    }

    /// Of a whole feed, in whatever format and on whichever page.
    ///
    /// @param chosen which entries it has
    URI identity(ContentType type, LocaleTag locale, Parameters chosen) {
        var filters = chosen.without(Set.of("locale")).sorted().toQuery();
        return URI.create("tag:" + feeds.tagAuthority() + ":feeds/" + type.segment() + "/" + locale.tag()
                + (filters.isEmpty() ? "" : "?" + filters));
    }
}
