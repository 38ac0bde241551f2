package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/// Reads the fields of commands and answers; a malformed command is refused.
final class Fields {

    private Fields() {}

    static List<?> list(Document document, String name) {
        return get(document, name, List.class);
    }

    static Document document(Document document, String name) {
        return get(document, name, Document.class);
    }

    static long number(Document document, String name) {
        return get(document, name, Number.class).longValue();
    }

    static int numberOr(Document document, String name, int otherwise) {
        return document.containsKey(name) ? (int) number(document, name) : otherwise;
    }

    private static <T> T get(Document document, String name, Class<T> type) {
        Object value = document.get(name);
        if (!type.isInstance(value)) {
            throw new MongoServerError(14, "TypeMismatch", name + " must be a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
