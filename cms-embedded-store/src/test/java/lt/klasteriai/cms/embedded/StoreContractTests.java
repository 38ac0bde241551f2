package lt.klasteriai.cms.embedded;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bson.Document.parse;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the design relies on, whichever store is behind the driver.
abstract class StoreContractTests {

    private static final int THREADS = 8;

    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> entries;

    abstract String connectionString();

    @BeforeEach
    void connect() {
        client = Majority.connect(connectionString());
        database = client.getDatabase("contract_" + new ObjectId());
        entries = database.getCollection("entries");
    }

    @AfterEach
    void disconnect() {
        database.drop();
        client.close();
    }

    private Document one(Bson filter) {
        return requireNonNull(entries.find(filter).first());
    }

    @Test
    void compareAndSetSucceedsOncePerVersion() {
        entries.insertOne(new Document("_id", "a").append("version", 1L));

        var first = entries.updateOne(and(eq("_id", "a"), eq("version", 1L)), set("version", 2L));
        var second = entries.updateOne(and(eq("_id", "a"), eq("version", 1L)), set("version", 2L));

        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
    }

    @Test
    void compareAndSetIsWonByOneOfManyThreads() {
        entries.insertOne(new Document("_id", "head").append("sequence", 0));

        List<Long> won = Threads.all(
                THREADS,
                thread -> IntStream.range(0, 50)
                        .mapToLong(n -> entries.updateOne(and(eq("_id", "head"), eq("sequence", n)), inc("sequence", 1))
                                .getModifiedCount())
                        .sum());

        int successes = won.stream().mapToInt(Long::intValue).sum();
        assertThat(one(eq("_id", "head"))).containsEntry("sequence", successes);
    }

    @Test
    void counterIncrementedByManyThreadsAnswersEachNumberOnce() {
        entries.insertOne(new Document("_id", "counter").append("value", 0));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

        List<List<Integer>> seen = Threads.all(
                THREADS,
                thread -> IntStream.range(0, 100)
                        .mapToObj(n -> entries.findOneAndUpdate(eq("_id", "counter"), inc("value", 1), after))
                        .map(counter -> requireNonNull(counter).getInteger("value"))
                        .toList());

        assertThat(seen.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS * 100).boxed().toList());
    }

    @Test
    void uniqueKeyIsInsertedByOneOfManyThreads() {
        entries.createIndex(Indexes.ascending("type", "key"), new IndexOptions().unique(true));

        var inserted = Threads.all(THREADS, thread -> {
            try {
                entries.insertOne(new Document("type", "news").append("key", "same"));
                return 1;
            } catch (MongoWriteException duplicate) {
                assertThat(duplicate.getError().getCode()).isEqualTo(11000);
                return 0;
            }
        });

        assertThat(inserted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(entries.countDocuments()).isEqualTo(1);
    }

    @Test
    void uniqueIndexCoversElementsOfArraysAndUpdates() {
        entries.createIndex(Indexes.ascending("slugs.value"), new IndexOptions().unique(true));
        entries.insertOne(withSlugs("a", "one", "two"));
        entries.insertOne(withSlugs("b", "three"));

        assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> entries.insertOne(withSlugs("c", "two")));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> entries.updateOne(eq("_id", "b"), push("slugs", new Document("value", "one"))));
        entries.deleteOne(eq("_id", "a"));
        entries.updateOne(eq("_id", "b"), push("slugs", new Document("value", "one")));

        assertThat(one(eq("slugs.value", "one")).getString("_id")).isEqualTo("b");
    }

    private static Document withSlugs(String id, String... slugs) {
        return new Document("_id", id)
                .append(
                        "slugs",
                        List.of(slugs).stream()
                                .map(slug -> new Document("value", slug))
                                .toList());
    }

    @Test
    void upsertInsertsOnceAndThenUpdates() {
        var upsert = new UpdateOptions().upsert(true);

        var first = entries.updateOne(eq("_id", "a"), combine(set("x", 1), inc("times", 1)), upsert);
        var second = entries.updateOne(eq("_id", "a"), combine(set("x", 2), inc("times", 1)), upsert);

        assertThat(first.getUpsertedId()).isEqualTo(new BsonString("a"));
        assertThat(second.getUpsertedId()).isNull();
        assertThat(entries.find()).containsExactly(parse("{_id: 'a', x: 2, times: 2}"));
    }

    @Test
    void arraysAreChangedInPlace() {
        entries.insertOne(new Document("_id", "a").append("tags", List.of("x")));

        entries.updateOne(eq("_id", "a"), push("tags", "y"));
        entries.updateOne(eq("_id", "a"), addToSet("tags", "y"));
        entries.updateOne(eq("_id", "a"), pull("tags", "x"));

        assertThat(one(eq("tags", "y")).getList("tags", String.class)).containsExactly("y");
        assertThat(entries.find(eq("tags", "x")).first()).isNull();
    }

    @Test
    void orderedBulkEndsAtItsFirstErrorAndCountsWhatWasDone() {
        entries.insertOne(parse("{_id: 'a', x: 'text'}"));
        entries.insertOne(new Document("_id", "b").append("x", 1));
        entries.insertOne(new Document("_id", "c").append("x", 1));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> entries.bulkWrite(incrementsOf("b", "a", "c")))
                .satisfies(failure -> {
                    assertThat(failure.getWriteErrors())
                            .singleElement()
                            .extracting(error -> error.getIndex())
                            .isEqualTo(1);
                    assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(1);
                });
        assertThat(one(eq("_id", "c")).getInteger("x")).isEqualTo(1);
    }

    @Test
    void unorderedBulkGoesOnAfterAnError() {
        entries.insertOne(parse("{_id: 'a', x: 'text'}"));
        entries.insertOne(new Document("_id", "c").append("x", 1));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> entries.bulkWrite(incrementsOf("a", "c"), new BulkWriteOptions().ordered(false)))
                .satisfies(failure ->
                        assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(1));
        assertThat(one(eq("_id", "c")).getInteger("x")).isEqualTo(2);
    }

    private static List<WriteModel<Document>> incrementsOf(String... ids) {
        List<WriteModel<Document>> models = new ArrayList<>();
        List.of(ids).forEach(id -> models.add(new UpdateOneModel<>(eq("_id", id), inc("x", 1))));
        return models;
    }

    @Test
    void orderedInsertsEndAtADuplicateAndCountWhatWasInserted() {
        List<WriteModel<Document>> models = new ArrayList<>();
        List.of("a", "b", "a", "c").forEach(id -> models.add(new InsertOneModel<>(new Document("_id", id))));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> entries.bulkWrite(models))
                .satisfies(failure ->
                        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2));
        assertThat(entries.countDocuments()).isEqualTo(2);
    }

    @Test
    void cursorOverManyDocumentsIsComplete() {
        entries.insertMany(IntStream.range(0, 12_000)
                .mapToObj(n -> new Document("_id", n).append("even", n % 2 == 0))
                .toList());

        assertThat(entries.find().map(entry -> entry.getInteger("_id")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 12_000).boxed().toList());
        assertThat(entries.find().sort(descending("_id")).batchSize(7).map(entry -> entry.getInteger("_id")))
                .hasSize(12_000)
                .startsWith(11_999, 11_998);
        assertThat(entries.aggregate(List.of(match(eq("even", true))))).hasSize(6_000);
    }

    @Test
    void idsAreFoundByRangeInOrderUpToALimit() {
        entries.insertMany(IntStream.range(0, 500)
                .mapToObj(n -> new Document("_id", (long) n))
                .toList());

        assertThat(entries.find(gt("_id", 41)).sort(ascending("_id")).limit(3).map(entry -> entry.getLong("_id")))
                .containsExactly(42L, 43L, 44L);
        assertThat(entries.find().sort(descending("_id")).limit(1).map(entry -> entry.getLong("_id")))
                .containsExactly(499L);
    }

    @Test
    void anIndexChangesNoAnswer() {
        var plain = database.getCollection("plain");
        entries.createIndex(Indexes.ascending("entry", "locale", "from"));
        entries.createIndex(Indexes.ascending("references", "to"));
        entries.createIndex(Indexes.descending("nested.field"));
        var random = new RandomVersions(new Random(42));

        for (int round = 0; round < 300; round++) {
            random.change(List.of(entries, plain));
            var query = random.query();
            var order = random.order();
            assertThat(entries.find(query).sort(order).into(new ArrayList<>()))
                    .as("%s", query)
                    .isEqualTo(plain.find(query).sort(order).into(new ArrayList<>()));
        }
    }

    @Test
    void anIndexOverAnArrayKeepsTheOrderOfTheFieldsAfterIt() {
        entries.createIndex(Indexes.ascending("type", "tags", "at"));
        entries.insertMany(List.of(
                parse("{_id: 1, type: 'news', tags: ['draft', 'lt'], at: 3}"),
                parse("{_id: 2, type: 'news', tags: ['lt', 'draft', 'draft'], at: 1}"),
                parse("{_id: 3, type: 'news', tags: ['lt'], at: 5}"),
                parse("{_id: 4, type: 'news', tags: ['draft'], at: 2}")));

        var newest = entries.find(parse("{type: 'news', tags: 'draft'}"))
                .sort(descending("at"))
                .limit(2);

        assertThat(newest.map(entry -> entry.getInteger("_id"))).containsExactly(1, 4);
        assertThat(entries.find(parse("{type: 'news', tags: {$in: ['draft', 'lt']}}"))
                        .sort(ascending("at"))
                        .map(entry -> entry.getInteger("_id")))
                .containsExactly(2, 4, 1, 3);
    }

    @Test
    void idsNarrowAQueryWhateverElseItAsks() {
        entries.createIndex(Indexes.ascending("to"));
        entries.insertMany(IntStream.range(0, 50)
                .mapToObj(id -> new Document("_id", id).append("to", 9))
                .toList());

        var closed = entries.updateMany(parse("{_id: {$in: [7, 8, 99]}, to: 9}"), parse("{$set: {to: 3}}"));

        assertThat(closed.getModifiedCount()).isEqualTo(2);
        assertThat(entries.find(parse("{_id: 7, to: 9}"))).isEmpty();
        assertThat(entries.find(parse("{to: 3}")).map(entry -> entry.getInteger("_id")))
                .containsExactlyInAnyOrder(7, 8);
    }

    @Test
    void groupsAreSummed() {
        entries.insertMany(
                List.of(parse("{type: 'news', n: 3}"), parse("{type: 'page', n: 5}"), parse("{type: 'news', n: 4}")));

        var sums = entries.aggregate(List.of(
                match(gt("n", 2)), parse("{$group: {_id: '$type', n: {$sum: '$n'}}}"), parse("{$sort: {_id: 1}}")));

        assertThat(sums).containsExactly(parse("{_id: 'news', n: 7}"), parse("{_id: 'page', n: 5}"));
    }

    @Test
    void filesAreKeptInChunks() throws IOException {
        byte[] content = "0123456789".repeat(70_000).getBytes(UTF_8);
        var bucket = GridFSBuckets.create(database);

        ObjectId id = bucket.uploadFromStream("logo.png", new ByteArrayInputStream(content));

        assertThat(bucket.openDownloadStream(id).readAllBytes()).isEqualTo(content);
    }
}
