package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/// A revision as it is stored: the newest one inside its entry, the earlier ones in a collection of their own that is
/// only ever appended to.
///
/// @param id made of entry and number, so that whoever archives a revision writes the same document
/// @param version the entry's version since when it was the newest
@StoredCollection(RevisionDocument.COLLECTION)
@org.springframework.data.mongodb.core.mapping.Document(RevisionDocument.COLLECTION)
record RevisionDocument(
        @Id String id,
        String entry,
        String type,
        int number,
        long version,
        Document content,
        Instant at,
        String by,
        @Nullable String note) {

    static final String COLLECTION = "revisions";
    static final String ENTRY = "entry";
    static final String NUMBER = "number";
    static final String VERSION = "version";

    static String id(String entry, int number) {
        return entry + "/" + number;
    }
}
