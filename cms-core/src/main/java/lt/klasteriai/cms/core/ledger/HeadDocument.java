package lt.klasteriai.cms.core.ledger;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The head. Moving it on by one is the commit of a publication.
///
/// @param ledger a random name given once, by which followers know this ledger from another
@Document(HeadDocument.COLLECTION)
record HeadDocument(@Id String id, long sequence, String ledger) {

    static final String COLLECTION = "head";
    static final String ID = "head";
}
