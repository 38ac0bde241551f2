package lt.klasteriai.cms.core.schema;

import java.util.function.BiFunction;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (2020-12) of all content types, made from the same shapes that content is read and rendered by.
public final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String LOCAL = "#/$defs/";
    private static final String OPENAPI = "#/components/schemas/";

    private Schemas() {}

    /// The schema of content as editors write it and as the codec writes it; complete in itself.
    public static ObjectNode content(ContentType type) {
        return complete(type, ContentSchema::rootOf);
    }

    /// The schema of an entry as readers get it, all fields asked for; complete in itself. Readers should expect that
    /// properties are added in time.
    public static ObjectNode delivered(ContentType type) {
        return complete(type, DeliveredSchema::rootOf);
    }

    /// The schemas of content of all types as `components/schemas` of OpenAPI 3.1, by [#contentName].
    public static ObjectNode contentComponents() {
        var definitions = new Definitions(OPENAPI);
        for (var type : ContentType.values()) {
            ContentSchema.rootOf(definitions, type);
        }
        return definitions.all();
    }

    /// The schemas of delivered entries of all types as `components/schemas` of OpenAPI 3.1, by [#deliveredName].
    public static ObjectNode deliveredComponents() {
        var definitions = new Definitions(OPENAPI);
        for (var type : ContentType.values()) {
            DeliveredSchema.rootOf(definitions, type);
        }
        return definitions.all();
    }

    /// The name of the type's schema among [#contentComponents], e.g. `NewsContent`.
    public static String contentName(ContentType type) {
        return ContentSchema.nameOf(type);
    }

    /// The name of the type's schema among [#deliveredComponents], e.g. `News`.
    public static String deliveredName(ContentType type) {
        return DeliveredSchema.nameOf(type);
    }

    private static ObjectNode complete(ContentType type, BiFunction<Definitions, ContentType, ObjectNode> root) {
        var definitions = new Definitions(LOCAL);
        var schema = Definitions.object().put("$schema", DIALECT);
        schema.setAll(root.apply(definitions, type));
        schema.set("$defs", definitions.all());
        return schema;
    }
}
