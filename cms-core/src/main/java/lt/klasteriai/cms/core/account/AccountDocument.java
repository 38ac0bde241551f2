package lt.klasteriai.cms.core.account;

import java.util.Set;
import lombok.With;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/// An account as it is stored.
///
/// @param hash the password by Argon2id, with its salt and its costs; null where the account came from another
///     installation and was given no password since
/// @param epoch as in [Account#epoch]; stored under the name it had when only passwords counted; null before the first
/// @param roles null where it was stored before there were any
/// @param disabled null means no
/// @param version how often it was written; null where it was stored before this was counted
@StoredCollection(
        value = AccountDocument.COLLECTION,
        leftOut = {AccountDocument.HASH, AccountDocument.EPOCH, AccountDocument.VERSION},
        atStart = 1)
@With
@Document(AccountDocument.COLLECTION)
record AccountDocument(
        @Id String username,
        @Nullable String hash,
        @Field(AccountDocument.EPOCH) @Nullable Integer epoch,
        @Nullable Set<Role> roles,
        @Nullable Boolean disabled,
        @Nullable Long version) {

    static final String COLLECTION = "accounts";
    static final String HASH = "hash";
    static final String EPOCH = "passwords";
    static final String ROLES = "roles";
    static final String DISABLED = "disabled";
    static final String VERSION = "version";

    static AccountDocument first(String username, String hash, Set<Role> roles) {
        return new AccountDocument(username, hash, 1, roles, false, 1L);
    }

    AccountDocument inNextEpoch() {
        return withEpoch(presentEpoch() + 1);
    }

    int presentEpoch() {
        return epoch == null ? 0 : epoch;
    }

    boolean isDisabled() {
        return Boolean.TRUE.equals(disabled);
    }

    boolean isActiveAdministrator() {
        return toAccount().roles().contains(Role.ADMINISTRATOR) && !isDisabled();
    }

    Account toAccount() {
        return new Account(username, roles == null ? Set.of() : roles, isDisabled(), presentEpoch());
    }
}
