package lt.klasteriai.cms.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bson.Document.parse;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTests {

    private static final int UNAUTHORIZED = 13;

    @Test
    void readOnlyPortServesReads() {
        try (var store = EmbeddedStore.inMemory();
                var writer = MongoClients.create(store.connectionString());
                var reader = MongoClients.create(store.readOnlyConnectionString())) {
            entries(writer).insertOne(parse("{_id: 'a', type: 'news'}"));

            assertThat(entries(reader).find(eq("type", "news"))).hasSize(1);
            assertThat(entries(reader).countDocuments()).isEqualTo(1);
            assertThat(entries(reader).distinct("type", String.class)).containsExactly("news");
            assertThat(entries(reader).listIndexes()).hasSize(1);
            assertThat(reader.getDatabase("cms").listCollectionNames()).containsExactly("entries");
        }
    }

    @Test
    void readOnlyPortRefusesEveryWrite() {
        try (var store = EmbeddedStore.inMemory();
                var writer = MongoClients.create(store.connectionString());
                var reader = MongoClients.create(store.readOnlyConnectionString())) {
            entries(writer).insertOne(parse("{_id: 'a'}"));
            var read = entries(reader);
            var database = reader.getDatabase("cms");

            Stream.<ThrowingCallable>of(
                            () -> read.insertOne(parse("{_id: 'b'}")),
                            () -> read.updateOne(eq("_id", "a"), set("x", 1)),
                            () -> read.deleteOne(eq("_id", "a")),
                            () -> read.findOneAndUpdate(eq("_id", "a"), set("x", 1)),
                            () -> read.createIndex(Indexes.ascending("x")),
                            () -> read.dropIndexes(),
                            () -> read.drop(),
                            () -> read.aggregate(List.of(parse("{$out: 'copy'}")))
                                    .toCollection(),
                            () -> read.aggregate(List.of(parse("{$merge: {into: 'copy'}}")))
                                    .toCollection(),
                            () -> database.createCollection("other"),
                            () -> database.drop(),
                            () -> database.runCommand(parse("{unheardOf: 1}")))
                    .forEach(EmbeddedStoreTests::assertRefused);

            assertThat(entries(writer).find()).containsExactly(parse("{_id: 'a'}"));
            assertThat(writer.getDatabase("cms").listCollectionNames()).containsExactly("entries");
        }
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(write)
                .extracting(MongoException::getCode)
                .isEqualTo(UNAUTHORIZED);
    }

    @Test
    void folderCannotBeOpenedTwice(@TempDir Path folder) {
        try (var first = EmbeddedStore.open(folder)) {
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");

            assertThatExceptionOfType(FolderInUse.class)
                    .isThrownBy(() -> EmbeddedStore.open(folder))
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    void documentsAndIndexesAreThereAfterReopening(@TempDir Path folder) {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            entries(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            entries(client)
                    .insertOne(parse(
                            "{_id: 'a', key: 'k', list: [1, 2.5, null, {x: true}], price: {$numberDecimal: '1.10'}}"));
        }

        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            assertThat(entries(client).find(eq("key", "k")))
                    .containsExactly(parse(
                            "{_id: 'a', key: 'k', list: [1, 2.5, null, {x: true}], price: {$numberDecimal: '1.10'}}"));
            assertThatExceptionOfType(MongoException.class)
                    .isThrownBy(() -> entries(client).insertOne(parse("{_id: 'b', key: 'k'}")));
        }
    }

    @Test
    void idsOfAnyKindAreFoundAfterReopening(@TempDir Path folder) {
        List<Document> all = Stream.of(
                        "'a'", "1", "2.5", "null", "{$oid: '65f000000000000000000001'}", "{x: 1, y: {z: 'b'}}")
                .map(id -> parse("{_id: " + id + ", n: 1}"))
                .toList();
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            entries(client).insertMany(all);
        }

        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            assertThat(all)
                    .allSatisfy(entry -> assertThat(entries(client).find(eq("_id", entry.get("_id"))))
                            .containsExactly(entry));
            assertThat(entries(client).updateMany(new Document(), set("n", 2)).getModifiedCount())
                    .isEqualTo(all.size());
        }
    }

    @Test
    void closingFillsTheHolesOfManySmallWrites(@TempDir Path folder) {
        Document last = parse("{_id: 'last', text: 'kept'}");
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            for (int n = 0; n < 300; n++) {
                entries(client).insertOne(new Document("_id", n).append("text", "x".repeat(20_000)));
            }
            entries(client).deleteMany(new Document());
            entries(client).insertOne(last);
        }

        assertThat(folder.resolve("store.mv.db").toFile().length()).isLessThan(1_000_000);
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            assertThat(entries(client).find()).containsExactly(last);
        }
    }

    @Test
    void droppingADatabaseSparesThoseWithLongerNames(@TempDir Path folder) {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.connectionString())) {
            entries(client).insertOne(parse("{_id: 'a'}"));
            var longer = client.getDatabase("cms_published").getCollection("versions");
            longer.insertOne(parse("{_id: 'b'}"));

            client.getDatabase("cms").drop();

            assertThat(longer.find()).hasSize(1);
            assertThat(entries(client).find()).isEmpty();
        }
    }

    @Test
    void anIndexCannotChangeItsFieldsUnderTheSameName() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            entries(client).createIndex(Indexes.ascending("a"), new IndexOptions().name("same"));

            assertThatExceptionOfType(MongoCommandException.class)
                    .isThrownBy(
                            () -> entries(client).createIndex(Indexes.ascending("b"), new IndexOptions().name("same")));
        }
    }

    @Test
    void largeDocumentsDoNotOverflowAnAnswer() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.connectionString())) {
            String text = "x".repeat(1_000_000);
            for (int n = 0; n < 60; n++) {
                entries(client).insertOne(new Document("_id", n).append("text", text));
            }

            assertThat(entries(client).find().batchSize(1000).into(new ArrayList<>()))
                    .hasSize(60);
        }
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("cms").getCollection("entries");
    }
}
