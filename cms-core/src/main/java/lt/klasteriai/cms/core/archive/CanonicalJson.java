package lt.klasteriai.cms.core.archive;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonSerializationException;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/// Documents as canonical Extended JSON (version 2), in the one way that this program writes them.
final class CanonicalJson {

    private static final JsonWriterSettings SETTINGS =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private CanonicalJson() {}

    /// A line without its end.
    ///
    /// @throws NotCanonical when a field's name could be taken for the name of a type
    static String write(BsonDocument document) {
        requirePlainNames(document);
        return document.toJson(SETTINGS);
    }

    /// Accepts only what [#write] gives; so a document has one form, and a repeated name or a type that is not known
    /// is found out.
    ///
    /// @throws NotCanonical when it is something else
    static BsonDocument read(String line) {
        requireShallow(line);
        var document = parse(line);
        requirePlainNames(document);
        if (!document.toJson(SETTINGS).equals(line)) {
            throw new NotCanonical("It is not written as canonical Extended JSON, or a name is repeated.");
        }
        return document;
    }

    private static BsonDocument parse(String line) {
        try {
            return BsonDocument.parse(line);
        } catch (JsonParseException
                | BsonInvalidOperationException
                | BsonSerializationException
                | IllegalArgumentException
                | IllegalStateException malformed) {
            throw new NotCanonical("It is not a document in Extended JSON.");
        }
    }

    private static void requirePlainNames(BsonValue value) {
        if (value instanceof BsonDocument document) {
            document.forEach((name, inside) -> {
                if (name.startsWith("$")) {
                    throw new NotCanonical("There is no type " + name + ", and no field may have such a name.");
                }
                requirePlainNames(inside);
            });
        } else if (value instanceof BsonArray array) {
            array.forEach(CanonicalJson::requirePlainNames);
        }
    }

    /// Before anything is parsed, which takes a part of the stack for every level.
    private static void requireShallow(String line) {
        int depth = 0;
        boolean inText = false;
        for (int at = 0; at < line.length(); at++) {
            switch (line.charAt(at)) {
                case '"' -> inText = !inText;
                case '\\' -> at++;
                case '{', '[' -> depth += inText ? 0 : 1;
                case '}', ']' -> depth -= inText ? 0 : 1;
                default -> {
                    // a part of a value
                }
            }
            if (depth > ArchiveFormat.DEEPEST) {
                throw new NotCanonical("It is nested deeper than " + ArchiveFormat.DEEPEST + " levels.");
            }
        }
    }

    /// A line is not what it must be. The message is a sentence about it.
    static final class NotCanonical extends RuntimeException {
        NotCanonical(String reason) {
            super(reason);
        }
    }
}
