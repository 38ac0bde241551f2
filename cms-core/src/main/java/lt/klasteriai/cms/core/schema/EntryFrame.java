package lt.klasteriai.cms.core.schema;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.node.ObjectNode;

/// What every delivered entry says of itself, before and after the fields of its content.
@RequiredArgsConstructor
final class EntryFrame {

    private static final Scalar INSTANT = new Scalar(Instant.class, Kind.TEXT);
    private static final Set<String> REQUIRED = Set.of(
            "id",
            "type",
            "locale",
            "slug",
            "title",
            "publishedAt",
            "firstPublishedAt",
            "updatedAt",
            "sequence",
            "href");

    private final ContentType type;

    boolean requires(String property) {
        return REQUIRED.contains(property);
    }

    Map<String, ObjectNode> before() {
        var properties = new LinkedHashMap<String, ObjectNode>();
        properties.put("id", text());
        properties.put("type", Definitions.constant(type.segment()));
        properties.put("locale", ScalarSchema.words(LocaleTag.class));
        properties.put("slug", text());
        return properties;
    }

    Map<String, ObjectNode> after() {
        var properties = new LinkedHashMap<String, ObjectNode>();
        properties.put("alternates", Definitions.listOf(alternate()));
        for (var name : List.of("publishedAt", "firstPublishedAt", "updatedAt")) {
            properties.put(name, ScalarSchema.of(INSTANT));
        }
        properties.put("sequence", Definitions.ofType("integer").put("minimum", 1));
        properties.put("href", text());
        return properties;
    }

    private static ObjectNode alternate() {
        var properties = new LinkedHashMap<String, ObjectNode>();
        properties.put("locale", ScalarSchema.words(LocaleTag.class));
        properties.put("slug", text());
        properties.put("href", text());
        return Definitions.record(properties, List.of("locale", "slug", "href"));
    }

    private static ObjectNode text() {
        return Definitions.ofType("string");
    }
}
