package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.List;
import lombok.With;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/// A revision as it is stored: the newest one inside its entry, the earlier ones in a collection of their own. There
/// nothing ever changes but whether it is kept, and nothing goes but what [Thinning] takes away.
///
/// @param id made of entry and number, so that whoever archives a revision writes the same document
/// @param version the entry's version since when it was the newest
/// @param model the version of the model that wrote the content; null for the first one
/// @param stale the translations that were left behind when it was made; null for none
/// @param kept whether it was ever made ready for a publication, and so stays for ever; null for no
@StoredCollection(RevisionDocument.COLLECTION)
@org.springframework.data.mongodb.core.mapping.Document(RevisionDocument.COLLECTION)
@With
record RevisionDocument(
        @Id String id,
        String entry,
        String type,
        int number,
        long version,
        Document content,
        Instant at,
        String by,
        @Nullable String note,
        @Nullable Integer model,
        @Nullable List<StaleDocument> stale,
        @Nullable Boolean kept) {

    static final String COLLECTION = "revisions";
    static final String ENTRY = "entry";
    static final String NUMBER = "number";
    static final String VERSION = "version";
    static final String CONTENT = "content";
    static final String AT = "at";
    static final String NOTE = "note";
    static final String KEPT = "kept";

    private static final int FIRST_MODEL = 1;

    static String id(String entry, int number) {
        return entry + "/" + number;
    }

    /// The version of the model that wrote the content.
    int writtenBy() {
        return model == null ? FIRST_MODEL : model;
    }

    boolean isKept() {
        return Boolean.TRUE.equals(kept);
    }
}
