package lt.klasteriai.cms.core.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/// The accounts of an installation without an identity provider. Thread-safe.
public class Accounts {

    /// The name of the one account that every installation has.
    public static final String ADMINISTRATOR = "admin";

    private static final int LONGEST_PASSWORD = 1000;

    private final MongoTemplate template;
    private final Passwords passwords;

    /// Nobody's password, verified in the place of one that is not there.
    private final String decoy;

    public Accounts(AuthoringStore store) {
        this(store, Passwords.argon2id());
    }

    Accounts(AuthoringStore store, Passwords passwords) {
        this.template = store.template();
        this.passwords = passwords;
        this.decoy = passwords.hash(passwords.random());
    }

    /// Makes sure that the administrator can sign in. A given password holds from now on; where the account had
    /// another one, the sessions begun with that end. Without a given one (a blank one is none) an existing account
    /// stays as it is.
    ///
    /// @return the password made for a new account when none was given; it is told this once and stored nowhere
    public Optional<String> createAdministratorIfAbsent(Optional<String> given) {
        var wanted = given.filter(password -> !password.isBlank());
        var present = find(ADMINISTRATOR);
        if (present.isPresent()) {
            wanted.ifPresent(password -> change(present.get(), password));
            return Optional.empty();
        }
        var password = wanted.orElseGet(passwords::random);
        return insert(password) && wanted.isEmpty() ? Optional.of(password) : Optional.empty();
    }

    private boolean insert(String password) {
        try {
            template.insert(new AccountDocument(ADMINISTRATOR, passwords.hash(password), 1));
            return true;
        } catch (DuplicateKeyException _) {
            // another program of the installation was faster; what it was given or told holds
            return false;
        }
    }

    private void change(AccountDocument account, String password) {
        if (!passwords.matches(password, account.hash())) {
            var update = Update.update(AccountDocument.HASH, passwords.hash(password))
                    .inc(AccountDocument.PASSWORDS, 1);
            template.updateFirst(query(where("_id").is(account.username())), update, AccountDocument.class);
        }
    }

    /// Empty when the name is unknown or the password wrong; both take the same time.
    ///
    /// @throws SignInBusy when too many passwords are being verified at once
    public Optional<Account> verify(String username, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        var account = find(username);
        var matches =
                passwords.matches(password, account.map(AccountDocument::hash).orElse(decoy));
        return account.filter(found -> matches).map(AccountDocument::toAccount);
    }

    private Optional<AccountDocument> find(String username) {
        return Optional.ofNullable(template.findById(username, AccountDocument.class));
    }
}
