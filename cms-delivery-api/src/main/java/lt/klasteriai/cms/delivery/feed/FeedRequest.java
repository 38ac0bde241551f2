package lt.klasteriai.cms.delivery.feed;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The addresses of a feed as they stand outside; the same for all who ask for the same.
@RequiredArgsConstructor
final class FeedRequest {

    private static final Set<String> PART = Set.of("page[after]", "archive");

    private final DeliveryProperties delivery;
    private final ContentType type;
    private final FeedFormat format;
    private final Parameters parameters;

    static String path(ContentType type, FeedFormat format) {
        return "/feeds/" + type.segment() + "." + format.suffix();
    }

    /// The address that it was asked for at.
    String self() {
        return address(format, parameters);
    }

    /// The same in another language. Cursors belong to one list, so it begins with its newest items.
    String inLanguage(LocaleTag locale) {
        return address(format, parameters.without(Set.of("page[after]")).with("locale", locale.tag()));
    }

    /// The same in another format.
    String in(FeedFormat other) {
        return address(other, other == FeedFormat.ATOM ? parameters : parameters.without(Set.of("tombstones")));
    }

    /// Its newest items.
    String current() {
        return address(format, parameters.without(PART));
    }

    /// Another part of it.
    String with(String name, String value) {
        return address(format, parameters.without(PART).with(name, value));
    }

    private String address(FeedFormat format, Parameters parameters) {
        var query = parameters.sorted().toQuery();
        return delivery.absolute(path(type, format) + (query.isEmpty() ? "" : "?" + query));
    }
}
