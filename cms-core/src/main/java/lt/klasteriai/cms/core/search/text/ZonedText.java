package lt.klasteriai.cms.core.search.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A piece of an entry's text.
record ZonedText(Zone zone, String text) {

    /// Properties for programs, which hold no words that a reader sees.
    private static final Set<String> NO_WORDS = Set.of(
            "id",
            "type",
            "locale",
            "slug",
            "href",
            "html",
            "key",
            "alternates",
            "publishedAt",
            "firstPublishedAt",
            "updatedAt",
            "originallyPublishedAt");

    /// All text of a delivered entry that a reader sees, in its order.
    static Stream<ZonedText> of(JsonNode entry) {
        return in(entry, Zone.BODY, 0);
    }

    private static Stream<ZonedText> in(JsonNode node, Zone zone, int depth) {
        if (node.isString()) {
            return Stream.of(new ZonedText(zone, node.asString()));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(property -> !NO_WORDS.contains(property.getKey()))
                    .flatMap(property -> in(property.getValue(), within(zone, property.getKey(), depth), depth + 1));
        }
        return node.valueStream().flatMap(each -> in(each, zone, depth));
    }

    private static Zone within(Zone zone, String property, int depth) {
        return Optional.of(zone)
                .filter(outer -> outer != Zone.BODY)
                .or(() -> Zone.of(property, depth))
                .orElse(zone);
    }
}
