package lt.klasteriai.cms.core.archive;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// What an empty installation has of its own accord, kept while an archive takes its place.
final class Contents {

    private final Map<String, ArchivedCollection> collections;
    private final Map<String, List<BsonDocument>> documents;

    Contents(List<ArchivedCollection> collections) {
        this.collections = collections.stream().collect(toMap(ArchivedCollection::path, identity()));
        this.documents = collections.stream().collect(toMap(ArchivedCollection::path, ArchivedCollection::all));
    }

    ArchivedCollection collection(String path) {
        return Optional.ofNullable(collections.get(path)).orElseThrow();
    }

    void takeAway() {
        collections.values().forEach(ArchivedCollection::empty);
    }

    void putBack() {
        takeAway();
        collections.forEach((path, collection) -> collection.insert(documents(path)));
    }

    /// A document of an archive with what an export leaves out, where there was one with the same id: so whoever
    /// imports goes on with the password he has.
    BsonDocument completed(ArchivedCollection collection, BsonDocument document) {
        before(collection, ArchivedCollection.id(document))
                .ifPresent(before -> before.forEach((field, value) -> {
                    if (collection.leftOut().contains(field)) {
                        document.putIfAbsent(field, value);
                    }
                }));
        return document;
    }

    private Optional<BsonDocument> before(ArchivedCollection collection, BsonValue id) {
        return collection.leftOut().isEmpty()
                ? Optional.empty()
                : documents(collection.path()).stream()
                        .filter(document -> ArchivedCollection.id(document).equals(id))
                        .findFirst();
    }

    private List<BsonDocument> documents(String path) {
        return Optional.ofNullable(documents.get(path)).orElseThrow();
    }
}
