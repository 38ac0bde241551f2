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

    /// What holds the text of an entry, whichever its type.
    private static final List<String> RICH_TEXTS = List.of("body", "description", "abstractText", "programme");

    /// In characters; about three lines.
    private static final int LONGEST_BEGINNING = 280;

    private final FeedAddresses addresses;

    /// @param full whether the item carries the whole text
    Feed.Item of(PublishedVersion version, boolean full) {
        var entry = MAPPER.readTree(version.json());
        var link = addresses.of(version);
        return Feed.Item.builder()
                .title(version.title())
                .link(link)
                .identity(addresses.identity(version))
                .published(version.firstPublishedAt())
                .updated(version.changedAt())
                .sequence(version.from())
                .authors(texts(entry.path("bylines")))
                .categories(names(entry.path("sectors")))
                .summary(summary(entry))
                .html(richText(entry, "html").filter(html -> full).map(html -> FeedHtml.of(html, link)))
                .build();
    }

    private static Optional<String> richText(JsonNode entry, String form) {
        return RICH_TEXTS.stream()
                .flatMap(name -> text(entry.path(name).path(form)).stream())
                .findFirst();
    }

    private static Optional<String> summary(JsonNode entry) {
        return text(entry.path("summary"))
                .or(() -> text(entry.path("lead")))
                .or(() -> richText(entry, "text").map(FeedItems::beginning));
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
