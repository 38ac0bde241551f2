package lt.klasteriai.cms.core.account;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/// A session as it is stored.
///
/// @param tokenHash the SHA-256 of the token, in hexadecimal
/// @param epoch the account's when it began; stored under the name it had when only passwords counted
@StoredCollection(value = SessionDocument.COLLECTION, notExported = "a session is a secret of one installation")
@Document(SessionDocument.COLLECTION)
record SessionDocument(
        @Id String tokenHash,
        String username,
        @Field(AccountDocument.EPOCH) int epoch,
        Instant expiresAt) {

    static final String COLLECTION = "sessions";
    static final String EXPIRES_AT = "expiresAt";

    boolean holdsFor(AccountDocument account) {
        return epoch == account.presentEpoch() && !account.isDisabled();
    }
}
