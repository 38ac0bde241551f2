package lt.klasteriai.cms.core.ledger;

import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The head. Moving it on by one is the commit of a publication.
///
/// @param ledger a random name given once, by which followers know this ledger from another
@StoredCollection(value = HeadDocument.COLLECTION, in = Database.PUBLISHED, atStart = 1)
@Document(HeadDocument.COLLECTION)
record HeadDocument(@Id String id, long sequence, String ledger) {

    static final String COLLECTION = "head";
    static final String ID = "head";
}
