package lt.klasteriai.cms.delivery.feed;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes feed items of published versions.
@Component
@RequiredArgsConstructor
class FeedItems {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// In characters; about three lines.
    private static final int LONGEST_BEGINNING = 280;

    private final FeedAddresses addresses;

    /// @param full whether the item carries the whole text
    Feed.Item of(PublishedVersion version, boolean full) {
        var entry = MAPPER.readTree(version.json());
        var link = addresses.of(version);
        return new Feed.Item(
                version.title(),
                link,
                addresses.identity(version),
                version.firstPublishedAt(),
                texts(entry.path("bylines")),
                names(entry.path("sectors")),
                summary(entry),
                text(entry.path("body").path("html")).filter(html -> full).map(html -> FeedHtml.of(html, link)));
    }

    private static Optional<String> summary(JsonNode entry) {
        return text(entry.path("summary"))
                .or(() -> text(entry.path("lead")))
                .or(() -> text(entry.path("body").path("text")).map(FeedItems::beginning));
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST_BEGINNING) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST_BEGINNING);
        return text.substring(0, end < 0 ? LONGEST_BEGINNING : end) + "…";
    }

    private static List<String> names(JsonNode terms) {
        return terms.valueStream()
                .flatMap(term -> text(term.path("name")).stream())
                .toList();
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().flatMap(value -> text(value).stream()).toList();
    }

    private static Optional<String> text(JsonNode value) {
        return value.stringValueOpt().filter(text -> !text.isBlank());
    }
}
