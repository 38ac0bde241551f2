package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A command of many inserts, updates or deletes, carried out one by one: an ordered one ends at its first error, and
/// only what was done is counted.
final class BulkWrite {

    private final Document query;
    private final String listName;
    private final Document answer = new Document("n", 0);
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    BulkWrite(String command, Document query) {
        this.query = query;
        this.listName = command.equals("insert") ? "documents" : command + "s";
        if (command.equals("update")) {
            answer.put("nModified", 0);
        }
    }

    /// @param single carries out a command of one operation
    Document run(UnaryOperator<Document> single) {
        boolean ordered = Utils.isTrue(query.getOrDefault("ordered", true));
        List<?> operations = Fields.list(query, listName);
        for (int index = 0; index < operations.size() && (errors.isEmpty() || !ordered); index++) {
            add(index, attempt(single, query.clone().append(listName, List.of(operations.get(index)))));
        }
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        return answer.append("ok", 1.0);
    }

    private static Document attempt(UnaryOperator<Document> single, Document operation) {
        try {
            return single.apply(operation);
        } catch (MongoServerError error) {
            return new Document("writeErrors", List.of(Refusal.answer(error)));
        }
    }

    private void add(int index, Document outcome) {
        if (outcome.get("writeErrors") instanceof List<?> failed) {
            errors.add(at(index, failed));
            return;
        }
        answer.computeIfPresent("n", (field, sum) -> (int) sum + Fields.numberOr(outcome, field, 0));
        answer.computeIfPresent("nModified", (field, sum) -> (int) sum + Fields.numberOr(outcome, field, 0));
        if (outcome.get("upserted") instanceof List<?> inserted) {
            upserted.add(at(index, inserted));
        }
    }

    private static Document at(int index, List<?> single) {
        return new Document("index", index).appendAll(withoutIndex((Document) single.getFirst()));
    }

    private static Document withoutIndex(Document document) {
        Document copy = document.clone();
        copy.remove("index");
        return copy;
    }
}
