package lt.klasteriai.cms.core.ledger;

import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The head. Moving it on by one is the commit of a publication.
///
/// @param ledger a random name given once; an exported ledger keeps it where it is imported
/// @param imported a random name given by each import: what was published since the export is not in the ledger any
///     more, so whoever followed it must begin anew; null while the ledger was never imported
@StoredCollection(
        value = HeadDocument.COLLECTION,
        in = Database.PUBLISHED,
        leftOut = HeadDocument.IMPORTED,
        atStart = 1)
@Document(HeadDocument.COLLECTION)
record HeadDocument(
        @Id String id,
        long sequence,
        String ledger,
        @Nullable String imported) {

    static final String COLLECTION = "head";
    static final String ID = "head";
    static final String IMPORTED = "imported";

    String identity() {
        return imported == null ? ledger : ledger + "/" + imported;
    }
}
