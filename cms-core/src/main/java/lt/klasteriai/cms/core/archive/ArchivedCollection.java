package lt.klasteriai.cms.core.archive;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/// One collection of an installation: read in the order of its ids, emptied and filled, a page at a time.
class ArchivedCollection {

    private static final String ID = "_id";

    /// Few enough that a page of the largest entries fits into a small heap.
    private static final int PAGE = 100;

    private static final int IDS = 1000;

    private final StoredCollection declared;
    private final MongoCollection<BsonDocument> documents;

    ArchivedCollection(StoredCollection declared, MongoTemplate template) {
        this.declared = declared;
        this.documents = template.getDb().getCollection(declared.value(), BsonDocument.class);
    }

    String name() {
        return declared.value();
    }

    Database database() {
        return declared.in();
    }

    /// Where its files are in an archive, without their numbers.
    String path() {
        return database().name().toLowerCase(Locale.ROOT) + "/" + name();
    }

    /// Takes the documents one by one.
    interface Visitor {
        void see(BsonDocument document) throws IOException;
    }

    /// Shows every document, in the order of their ids. Documents that come and go meanwhile may be seen or not.
    ///
    /// @throws IllegalStateException when its ids are of several kinds and so cannot be gone through in order
    void forEach(Visitor visitor) throws IOException {
        requireOneKindOfIds();
        var last = page(Filters.empty(), visitor);
        while (last.isPresent()) {
            last = page(Filters.gt(ID, last.get()), visitor);
        }
    }

    /// Kinds of ids follow one another, so the first and the last tell.
    private void requireOneKindOfIds() {
        var first = documents.find().sort(Sorts.ascending(ID)).first();
        var last = documents.find().sort(Sorts.descending(ID)).first();
        if (first != null && last != null && !IdOrder.isComparable(id(first), id(last))) {
            throw new IllegalStateException("the ids of " + path() + " are of more than one kind");
        }
    }

    /// @return the last id; empty when there are no more
    private Optional<BsonValue> page(Bson wanted, Visitor visitor) throws IOException {
        Optional<BsonValue> last = Optional.empty();
        for (var document : documents.find(wanted).sort(Sorts.ascending(ID)).limit(PAGE)) {
            last = Optional.of(id(document));
            visitor.see(document);
        }
        return last;
    }

    static BsonValue id(BsonDocument document) {
        return Objects.requireNonNull(document.get(ID));
    }

    /// Takes out what an export leaves out.
    BsonDocument withoutLeftOut(BsonDocument document) {
        leftOut().forEach(document::remove);
        return document;
    }

    /// Whether it holds no more than any installation has of its own accord.
    boolean isAsAtStart() {
        return declared.atStart() == Integer.MAX_VALUE
                || documents
                                .find()
                                .projection(Projections.include(ID))
                                .limit(declared.atStart() + 1)
                                .into(new ArrayList<>())
                                .size()
                        <= declared.atStart();
    }

    /// What it holds before an import; little, for the installation is empty.
    List<BsonDocument> all() {
        return documents.find().into(new ArrayList<>());
    }

    /// The fields that an export leaves out.
    Set<String> leftOut() {
        return Set.of(declared.leftOut());
    }

    void empty() {
        var some = documents.find().projection(Projections.include(ID)).limit(IDS);
        for (var page = some.into(new ArrayList<>()); !page.isEmpty(); page = some.into(new ArrayList<>())) {
            documents.deleteMany(
                    Filters.in(ID, page.stream().map(ArchivedCollection::id).toList()));
        }
    }

    /// @throws com.mongodb.MongoBulkWriteException when one of them cannot be, for example because a name is taken
    void insert(List<BsonDocument> page) {
        if (!page.isEmpty()) {
            documents.insertMany(page);
        }
    }
}
