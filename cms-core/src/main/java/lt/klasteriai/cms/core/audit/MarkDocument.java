package lt.klasteriai.cms.core.audit;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What is remembered beside the chain.
///
/// @param number of the `head`: how many records there were when it was last written down
/// @param hash of the `head`: the hash of that record
/// @param at of the `sweep`: the time up to which the last acts of all entries are in the chain
@StoredCollection(value = MarkDocument.COLLECTION, notExported = "it belongs to the audit log")
@Document(MarkDocument.COLLECTION)
record MarkDocument(
        @Id String name,
        @Nullable Long number,
        @Nullable String hash,
        @Nullable Instant at) {

    static final String COLLECTION = "auditMarks";
    static final String HEAD = "head";
    static final String SWEEP = "sweep";
    static final String NUMBER = "number";
    static final String HASH = "hash";
    static final String AT = "at";
}
