package lt.klasteriai.cms.core.account;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A session as it is stored.
///
/// @param tokenHash the SHA-256 of the token, in hexadecimal
/// @param passwords the account's count of passwords when it began
@Document(SessionDocument.COLLECTION)
record SessionDocument(@Id String tokenHash, String username, int passwords, Instant expiresAt) {

    static final String COLLECTION = "sessions";
    static final String EXPIRES_AT = "expiresAt";

    boolean isOf(AccountDocument account) {
        return passwords == account.passwords();
    }
}
