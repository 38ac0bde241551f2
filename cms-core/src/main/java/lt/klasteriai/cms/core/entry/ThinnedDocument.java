package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// How far a stage of thinning has come: all revisions up to this one, by time and then by id, were looked at.
///
/// @param stage its name
@StoredCollection(value = ThinnedDocument.COLLECTION, notExported = "another installation looks for itself")
@Document(ThinnedDocument.COLLECTION)
record ThinnedDocument(@Id String stage, Instant at, String revision) {

    static final String COLLECTION = "thinned";
}
