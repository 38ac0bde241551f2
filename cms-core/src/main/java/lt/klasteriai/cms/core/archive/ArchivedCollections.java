package lt.klasteriai.cms.core.archive;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.core.store.StoredCollections;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The collections of an installation that go into archives.
@RequiredArgsConstructor
class ArchivedCollections {

    private final AuthoringStore authoring;
    private final PublishedStore published;

    /// In the order of databases and names.
    List<ArchivedCollection> exported() {
        return StoredCollections.declared().stream()
                .filter(declared -> declared.notExported().isEmpty())
                .map(declared -> collection(declared, template(declared)))
                .toList();
    }

    private MongoTemplate template(StoredCollection declared) {
        return declared.in() == Database.AUTHORING ? authoring.template() : published.template();
    }

    ArchivedCollection collection(StoredCollection declared, MongoTemplate template) {
        return new ArchivedCollection(declared, template);
    }

    Optional<ArchivedCollection> find(String path) {
        return exported().stream()
                .filter(collection -> collection.path().equals(path))
                .findFirst();
    }
}
