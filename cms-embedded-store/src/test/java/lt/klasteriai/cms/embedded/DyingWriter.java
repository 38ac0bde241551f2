package lt.klasteriai.cms.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;

/// The program that [SurvivalTests] kill: it writes from two threads until it dies and prints what was acknowledged.
final class DyingWriter {

    private DyingWriter() {}

    /// @param arguments the folder of the store; the number of the first document
    public static void main(String[] arguments) {
        var store = EmbeddedStore.open(Path.of(arguments[0]));
        var client = MongoClients.create(store.connectionString());
        var database = client.getDatabase("cms");
        Thread.ofPlatform().start(() -> count(database.getCollection("counters")));
        insert(database.getCollection("documents"), Integer.parseInt(arguments[1]));
    }

    private static void insert(MongoCollection<Document> documents, int first) {
        for (int n = first; ; n++) {
            documents.insertOne(SurvivalTests.document(n));
            acknowledge("document " + n);
        }
    }

    private static void count(MongoCollection<Document> counters) {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        while (true) {
            Document counter = counters.findOneAndUpdate(eq("_id", "counter"), inc("value", 1), after);
            acknowledge("counter " + Objects.requireNonNull(counter).getInteger("value"));
        }
    }

    private static void acknowledge(String what) {
        System.out.println(what);
    }
}
