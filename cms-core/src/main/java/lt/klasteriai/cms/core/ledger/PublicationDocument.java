package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A publication as it is stored.
///
/// @param key its key, or a list of them where there are several; the store sees to it that none stands twice
/// @param committedAt when somebody marked it committed; absent while nobody has, which says nothing about the commit
@StoredCollection(value = PublicationDocument.COLLECTION, in = Database.PUBLISHED)
@Document(PublicationDocument.COLLECTION)
record PublicationDocument(
        @Id long sequence,
        Object key,
        Instant at,
        String by,
        List<ChangeDocument> changes,
        @Nullable Instant committedAt) {

    static final String COLLECTION = "publications";

    /// @param revision the revision to publish; absent when the entry is withdrawn
    record ChangeDocument(
            String entry,
            String type,
            String locale,
            @Nullable Integer revision,
            boolean significant) {}
}
