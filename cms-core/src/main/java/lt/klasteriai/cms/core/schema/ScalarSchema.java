package lt.klasteriai.cms.core.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.WebAddress;
import tools.jackson.databind.node.ObjectNode;

/// The schemas of single values, which are the same in content and in delivered entries.
final class ScalarSchema {

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Instant.class, "date-time", LocalDate.class, "date", WebAddress.class, "uri", EmailAddress.class, "email");

    private ScalarSchema() {}

    static ObjectNode of(Scalar scalar) {
        var type = scalar.type();
        return switch (scalar.kind()) {
            case INTEGER -> Definitions.ofType("integer");
            case NUMBER -> Definitions.ofType("number");
            case BOOLEAN -> Definitions.ofType("boolean");
            case TEXT -> type.isEnum() ? words(type) : text(type);
        };
    }

    private static ObjectNode text(Class<?> type) {
        var schema = Definitions.ofType("string");
        var format = FORMATS.get(type);
        return format == null ? schema : schema.put("format", format);
    }

    /// One of the words of a closed list.
    static ObjectNode words(Class<?> type) {
        var schema = Definitions.ofType("string");
        var words = schema.putArray("enum");
        new Scalar(type, Kind.TEXT).words().forEach(words::add);
        return schema;
    }
}
