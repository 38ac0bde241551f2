package lt.klasteriai.cms.delivery.description;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;

/// The properties of a delivered entry.
final class EntryProperties {

    private final JsonNode properties;

    EntryProperties(ContentType type) {
        properties =
                Schemas.deliveredComponents().path(Schemas.deliveredName(type)).path("properties");
    }

    /// All of them.
    List<String> names() {
        return List.copyOf(properties.propertyNames());
    }

    /// Those that stand for other entries.
    List<String> references() {
        return properties
                .propertyStream()
                .filter(each -> isReference(each.getValue())
                        || isReference(each.getValue().path("items")))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isReference(JsonNode schema) {
        return schema.path("$ref").stringValue("").endsWith("/Reference");
    }
}
