package lt.klasteriai.cms.core.account;

import java.time.Instant;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A session as it is stored.
///
/// @param tokenHash the SHA-256 of the token, in hexadecimal
/// @param passwords the account's count of passwords when it began
@StoredCollection(value = SessionDocument.COLLECTION, notExported = "a session is a secret of one installation")
@Document(SessionDocument.COLLECTION)
record SessionDocument(@Id String tokenHash, String username, int passwords, Instant expiresAt) {

    static final String COLLECTION = "sessions";
    static final String EXPIRES_AT = "expiresAt";

    boolean isOf(AccountDocument account) {
        return passwords == account.passwords();
    }
}
