package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Results that do not fit one answer, handed out in batches.
final class Cursors {

    private static final int FIRST_BATCH = 101;
    private static final int BATCH_BYTES = 16 * 1024 * 1024;

    private final Map<Long, Deque<Document>> open = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    /// Cuts the answer of a find or an aggregate down to its first batch.
    Document open(Document query, Document answer) {
        Document cursor = Fields.document(answer, "cursor");
        if (!Utils.isTrue(query.get("singleBatch"))) {
            Deque<Document> rest = documents(Fields.list(cursor, "firstBatch"));
            cursor.put("firstBatch", batch(rest, firstBatchSize(query)));
            cursor.put("id", rest.isEmpty() ? 0L : keep(rest));
        }
        return answer;
    }

    Document more(String database, Document query) {
        long id = Fields.number(query, "getMore");
        Deque<Document> rest = open.get(id);
        if (rest == null) {
            throw new CursorNotFoundException(id);
        }
        List<Document> batch = batch(rest, Fields.numberOr(query, "batchSize", Integer.MAX_VALUE));
        if (rest.isEmpty()) {
            open.remove(id);
        }
        Document cursor = new Document("id", rest.isEmpty() ? 0L : id)
                .append("ns", database + "." + query.get("collection"))
                .append("nextBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    Document kill(Document query) {
        List<?> ids = Fields.list(query, "cursors");
        List<?> killed = ids.stream().filter(id -> open.remove(id) != null).toList();
        List<?> unknown = ids.stream().filter(id -> !killed.contains(id)).toList();
        return new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("ok", 1.0);
    }

    private long keep(Deque<Document> rest) {
        long id = ids.incrementAndGet();
        open.put(id, rest);
        return id;
    }

    private static Deque<Document> documents(List<?> batch) {
        Deque<Document> documents = new ArrayDeque<>();
        batch.forEach(document -> documents.add((Document) document));
        return documents;
    }

    private static int firstBatchSize(Document query) {
        Document options = query.get("cursor") instanceof Document ofAggregate ? ofAggregate : query;
        return Fields.numberOr(options, "batchSize", FIRST_BATCH);
    }

    /// Takes at most so many documents, and no more bytes than MongoDB sends at once, but at least one document.
    private static List<Document> batch(Deque<Document> rest, int size) {
        List<Document> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < size && !rest.isEmpty()) {
            bytes += Bson.size(rest.getFirst());
            if (bytes > BATCH_BYTES && !batch.isEmpty()) {
                break;
            }
            batch.add(rest.removeFirst());
        }
        return batch;
    }
}
