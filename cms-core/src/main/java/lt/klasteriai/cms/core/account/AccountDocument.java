package lt.klasteriai.cms.core.account;

import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An account as it is stored.
///
/// @param hash the password by Argon2id, with its salt and its costs
/// @param passwords as in [Account#passwords]
@StoredCollection(
        value = AccountDocument.COLLECTION,
        leftOut = {AccountDocument.HASH, AccountDocument.PASSWORDS},
        atStart = 1)
@Document(AccountDocument.COLLECTION)
record AccountDocument(@Id String username, String hash, int passwords) {

    static final String COLLECTION = "accounts";
    static final String HASH = "hash";
    static final String PASSWORDS = "passwords";

    Account toAccount() {
        return new Account(username, passwords);
    }
}
