package lt.klasteriai.cms.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// The stored documents of the ledger as they are at one committed sequence, whatever is published meanwhile.
@RequiredArgsConstructor
public final class LedgerSnapshot {

    /// The collection whose one document makes the rest visible, so it is written last.
    public static final String HEAD = HeadDocument.COLLECTION;

    private static final String SEQUENCE = "sequence";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LIVE = "live";

    private final long sequence;

    /// A document of one of the ledger's collections, as it is at the sequence; empty when it is newer.
    public Optional<BsonDocument> see(String collection, BsonDocument stored) {
        return switch (collection) {
            case HeadDocument.COLLECTION -> Optional.of(stored.append(SEQUENCE, new BsonInt64(sequence)));
            case PublicationDocument.COLLECTION -> Optional.of(stored).filter(it -> number(it, "_id") <= sequence);
            case VersionDocument.COLLECTION ->
                Optional.of(stored).filter(it -> number(it, FROM) <= sequence).map(this::version);
            default -> Optional.of(stored);
        };
    }

    private BsonDocument version(BsonDocument stored) {
        var open = number(stored, TO) > sequence;
        if (open) {
            stored.put(TO, new BsonInt64(PublishedVersion.OPEN));
        }
        return stored.append(LIVE, BsonBoolean.valueOf(open));
    }

    /// The head as an import stores it, so that followers know the ledger from the one that was exported.
    public static BsonDocument imported(BsonDocument head) {
        return head.append(
                HeadDocument.IMPORTED, new BsonString(UUID.randomUUID().toString()));
    }

    private static long number(BsonDocument stored, String field) {
        return requireNonNull(stored.get(field)).asNumber().longValue();
    }
}
