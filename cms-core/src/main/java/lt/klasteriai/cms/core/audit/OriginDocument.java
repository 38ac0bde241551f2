package lt.klasteriai.cms.core.audit;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Where a publication comes from, kept until the entries have been told of it: whoever tells them may be another.
///
/// @param key the idempotency key of the publication
@StoredCollection(value = OriginDocument.COLLECTION, notExported = "it is kept for an hour")
@Document(OriginDocument.COLLECTION)
record OriginDocument(
        @Id String key,
        String account,
        @Nullable String address,
        @Nullable String token,
        Instant at) {

    static final String COLLECTION = "publicationOrigins";
    static final String AT = "at";
}
