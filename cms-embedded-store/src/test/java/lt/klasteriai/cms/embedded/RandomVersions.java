package lt.klasteriai.cms.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static org.bson.Document.parse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Documents like published versions, in all the shapes that trouble an index: missing, null, arrays, mixed types.
final class RandomVersions {

    private final Random random;

    RandomVersions(Random random) {
        this.random = random;
    }

    void change(List<MongoCollection<Document>> collections) {
        Document version = version(random.nextInt(60));
        boolean delete = random.nextInt(5) == 0;
        collections.forEach(collection -> {
            if (delete) {
                collection.deleteOne(eq("_id", version.get("_id")));
            } else {
                collection.replaceOne(eq("_id", version.get("_id")), version, new ReplaceOptions().upsert(true));
            }
        });
    }

    private Document version(int id) {
        Document version = new Document("_id", id)
                .append("entry", "e" + random.nextInt(4))
                .append("locale", random.nextBoolean() ? "lt" : "en")
                .append("from", random.nextBoolean() ? (Object) random.nextInt(10) : random.nextLong(10))
                .append("references", references());
        switch (random.nextInt(3)) {
            case 0 -> version.append("to", null);
            case 1 -> version.append("to", random.nextInt(10));
            default -> version.append("nested", new Document("field", references()));
        }
        return version;
    }

    private List<String> references() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> "r" + random.nextInt(5))
                .toList();
    }

    Bson query() {
        return switch (random.nextInt(8)) {
            case 0 -> and(eq("entry", "e1"), eq("locale", "lt"), lte("from", random.nextInt(10)));
            case 1 -> new Document("entry", "e2").append("locale", new Document("$in", List.of("lt", "en", "lt")));
            case 2 -> and(eq("references", "r1"), eq("to", null));
            case 3 -> and(in("references", "r1", "r2"), parse("{to: {$gt: 2, $lte: 6}}"));
            case 4 -> parse("{references: {$gte: 'r2', $lt: 'r3'}}");
            case 5 -> and(eq("entry", "e3"), ne("locale", "lt"));
            case 6 -> eq("nested.field", random.nextBoolean() ? "r1" : null);
            default -> eq("references", random.nextBoolean() ? references() : null);
        };
    }

    /// Ends with the id, so that every answer has one order.
    Bson order() {
        return random.nextBoolean() ? Sorts.ascending("from", "_id") : Sorts.descending("from", "_id");
    }
}
