package lt.klasteriai.cms.core.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON that comes from outside: UTF-8 only, every key once, neither deep nor large. Thread-safe.
public final class JsonBodies {

    /// How large a document may be where nothing else is said, in bytes.
    public static final int DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 1000;

    private final JsonMapper mapper;
    private final int maxBytes;

    /// @param maxBytes how large a document may be
    public JsonBodies(int maxBytes) {
        this.maxBytes = maxBytes;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(maxBytes)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /// The document in these bytes.
    ///
    /// @throws MalformedJson when they hold none
    public JsonNode read(byte[] bytes) {
        if (bytes.length > maxBytes) {
            throw new MalformedJson("too-large", "The JSON is larger than " + maxBytes + " bytes.");
        }
        return parsed(decoded(bytes));
    }

    private JsonNode parsed(String text) {
        try {
            var json = mapper.readTree(text);
            if (json.isMissingNode()) {
                throw malformed("There is no JSON.");
            }
            return json;
        } catch (StreamConstraintsException tooMuch) {
            throw tooMuch(String.valueOf(tooMuch.getMessage()));
        } catch (JacksonException | NumberFormatException notJson) {
            throw notJson(String.valueOf(notJson.getMessage()));
        }
    }

    /// The decoder replaces nothing, and so finds other encodings and halves of surrogate pairs.
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw malformed("The JSON is not in UTF-8.");
        }
    }

    /// The parser tells its failures apart by their messages only; the tests keep watch over them.
    private static MalformedJson tooMuch(String message) {
        return message.contains("nesting depth")
                ? new MalformedJson("too-deep", "The JSON is nested deeper than " + MAX_DEPTH + " levels.")
                : new MalformedJson("too-large", "The JSON holds a number or a name that is too long.");
    }

    private static MalformedJson notJson(String message) {
        return message.startsWith("Duplicate Object property")
                ? new MalformedJson("duplicate-key", "The JSON has an object that names a property twice.")
                : malformed("This is not valid JSON.");
    }

    private static MalformedJson malformed(String detail) {
        return new MalformedJson("malformed-json", detail);
    }
}
