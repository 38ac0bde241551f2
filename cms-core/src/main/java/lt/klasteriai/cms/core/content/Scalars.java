package lt.klasteriai.cms.core.content;

import java.time.ZoneId;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.json.Characters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes single values. A value is never converted from another kind: `"5"` is no number, 1.5 no whole one.
final class Scalars {

    private static final JsonMapper VALUE_OBJECTS = JsonMapper.shared();

    private Scalars() {}

    /// @return null when it is wrong
    static @Nullable Object read(Scalar shape, JsonNode json, Pointer at, Findings findings) {
        var expected = mismatch(shape, json);
        if (expected != null) {
            findings.wrongType(at, expected);
            return null;
        }
        if (json.isString() && !Characters.allIn(json.stringValue())) {
            findings.add(at, "invalid-character", "Control characters and halves of surrogate pairs are not allowed.");
            return null;
        }
        return shape.type() == String.class ? json.stringValue() : value(shape, json, at, findings);
    }

    static JsonNode write(Object value) {
        return value instanceof ZoneId || JdkText.find(value.getClass()).isPresent()
                ? VALUE_OBJECTS.getNodeFactory().stringNode(value.toString())
                : VALUE_OBJECTS.valueToTree(value);
    }

    private static @Nullable String mismatch(Scalar shape, JsonNode json) {
        return switch (shape.kind()) {
            case TEXT -> json.isString() ? null : "a text";
            case INTEGER -> json.isIntegralNumber() ? null : "a whole number";
            case NUMBER -> json.isNumber() ? null : "a number";
            case BOOLEAN -> json.isBoolean() ? null : "true or false";
        };
    }

    private static @Nullable Object value(Scalar shape, JsonNode json, Pointer at, Findings findings) {
        try {
            var jdkText = JdkText.find(shape.type());
            return jdkText.isPresent()
                    ? jdkText.get().read(json.stringValue())
                    : VALUE_OBJECTS.treeToValue(json, shape.type());
        } catch (IllegalArgumentException | JacksonException wrong) {
            findings.invalidValue(at, reason(wrong));
            return null;
        }
    }

    /// The sentence of the value object that refused, if there is one; never that of a library.
    static String reason(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getClass() == IllegalArgumentException.class && each.getMessage() != null) {
                return each.getMessage();
            }
        }
        return "this is no valid value";
    }
}
