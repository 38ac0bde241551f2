package lt.klasteriai.cms.delivery.feed;

import java.time.YearMonth;
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

    private static String path(ContentType type, FeedFormat format) {
        return "/feeds/" + type.segment() + "." + format.suffix();
    }

    /// The address that it was asked for at.
    String self() {
        return address(parameters);
    }

    /// The same in another language. Cursors belong to one list, so it begins with its newest items.
    String inLanguage(LocaleTag locale) {
        return address(parameters.without(Set.of("page[after]")).with("locale", locale.tag()));
    }

    /// Its newest items.
    String current() {
        return address(parameters.without(PART));
    }

    /// The page that begins where a cursor says.
    String after(String cursor) {
        return address(parameters.with("page[after]", cursor));
    }

    /// What first became public in a month.
    String archive(YearMonth month) {
        return address(parameters.without(PART).with("archive", month.toString()));
    }

    private String address(Parameters parameters) {
        var query = parameters.sorted().toQuery();
        return delivery.absolute(path(type, format) + (query.isEmpty() ? "" : "?" + query));
    }
}
