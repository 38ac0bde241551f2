package lt.klasteriai.cms.core.editing;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A note as it is stored.
///
/// @param id made of entry and user, who has one note per entry
@StoredCollection(value = EditingDocument.COLLECTION, notExported = "it is over within a minute")
@Document(EditingDocument.COLLECTION)
record EditingDocument(@Id String id, String entry, String by, Instant since, Instant until) {

    static final String COLLECTION = "editing";
    static final String ENTRY = "entry";
    static final String UNTIL = "until";

    static String id(String entry, String by) {
        return entry + "/" + by;
    }

    EditingNote toNote() {
        return new EditingNote(by, since, until);
    }
}
