package lt.klasteriai.cms.core.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lt.klasteriai.cms.core.store.AuthoringStore;

/// The accounts of an installation without an identity provider. Thread-safe.
///
/// An account is never deleted, for its name stands in histories; it is disabled.
public class Accounts {

    /// The name of the one account that every installation has.
    public static final String ADMINISTRATOR = "admin";

    private final AccountStore store;
    private final Passwords passwords;

    /// Nobody's password, verified in the place of one that is not there.
    private final String decoy;

    public Accounts(AuthoringStore store) {
        this(store, Passwords.argon2id());
    }

    Accounts(AuthoringStore store, Passwords passwords) {
        this.store = new AccountStore(store);
        this.passwords = passwords;
        this.decoy = passwords.hash(passwords.random());
    }

    /// Makes sure that an administrator can sign in. A given password holds from now on; where the account had
    /// another one, the sessions begun with that end. Without a given one (a blank one is none) it stays as it is.
    /// Where nobody is administrator, this account becomes one.
    ///
    /// An account that came from another installation without a password is as good as a new one.
    ///
    /// @return the password made for a new account when none was given; it is told this once and stored nowhere
    public Optional<String> createAdministratorIfAbsent(Optional<String> given) {
        var wanted = given.filter(password -> !password.isBlank());
        var present = store.find(ADMINISTRATOR);
        var password = wanted.orElseGet(passwords::random);
        if (present.isPresent()) {
            var isWithout = present.get().hash() == null;
            wanted.or(() -> Optional.of(password).filter(_ -> isWithout)).ifPresent(this::giveAdministrator);
            if (!store.hasAdministrator()) {
                change(ADMINISTRATOR, new AccountChange(Set.of(Role.ADMINISTRATOR), false, null));
            }
            return isWithout && wanted.isEmpty() ? Optional.of(password) : Optional.empty();
        }
        // where another program of the installation was faster, what that was given or told holds
        var created = store.insert(
                AccountDocument.first(ADMINISTRATOR, passwords.hash(password), Set.of(Role.ADMINISTRATOR)));
        return created && wanted.isEmpty() ? Optional.of(password) : Optional.empty();
    }

    private void giveAdministrator(String password) {
        var account = store.find(ADMINISTRATOR).orElseThrow();
        if (!matches(password, Optional.of(account))) {
            replace(ADMINISTRATOR, present -> present.withHash(passwords.hash(password)));
        }
    }

    /// Empty when the name is unknown, the password wrong or the account disabled; all take the same time.
    ///
    /// @throws SignInBusy when too many passwords are being verified at once
    public Optional<Account> verify(String username, String password) {
        if (password.length() > NewPassword.LONGEST) {
            return Optional.empty();
        }
        var account = store.find(username);
        var matches = matches(password, account);
        return account.filter(found -> matches && !found.isDisabled()).map(AccountDocument::toAccount);
    }

    private boolean matches(String password, Optional<AccountDocument> account) {
        return passwords.matches(
                password,
                account.flatMap(found -> Optional.ofNullable(found.hash())).orElse(decoy));
    }

    /// @param given empty for a password that is made
    /// @return the password made; empty when one was given; it is told this once and stored nowhere
    /// @throws UsernameTaken when another account has the name
    public Optional<String> create(Username name, Set<Role> roles, Optional<NewPassword> given) {
        var password = given.map(NewPassword::value).orElseGet(passwords::random);
        if (!store.insert(AccountDocument.first(name.value(), passwords.hash(password), EnumSet.copyOf(roles)))) {
            throw new UsernameTaken(name);
        }
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    /// @throws AccountNotFound when there is none of this name
    public Account get(String username) {
        return find(username).orElseThrow(() -> new AccountNotFound(username));
    }

    public Optional<Account> find(String username) {
        return store.find(username).map(AccountDocument::toAccount);
    }

    /// By name.
    ///
    /// @param after only those whose names come after this one
    /// @param limit how many at the most
    public List<Account> list(String after, int limit) {
        return store.list(after, limit).stream().map(AccountDocument::toAccount).toList();
    }

    /// What changes ends the account's sessions at once.
    ///
    /// @throws AccountNotFound when there is none of this name
    /// @throws LastAdministrator when nobody would be left to govern the installation
    public Account change(String username, AccountChange wanted) {
        var password = wanted.password();
        var hash = password == null ? null : passwords.hash(password.value());
        return replace(
                        username,
                        present -> present.withHash(hash == null ? present.hash() : hash)
                                .withRoles(Objects.requireNonNullElse(
                                        wanted.roles(), present.toAccount().roles()))
                                .withDisabled(Objects.requireNonNullElse(wanted.disabled(), present.isDisabled())))
                .toAccount();
    }

    private AccountDocument replace(String username, UnaryOperator<AccountDocument> change) {
        while (true) {
            var present = store.find(username).orElseThrow(() -> new AccountNotFound(username));
            var next = change.apply(present);
            if (isSame(present, next)) {
                return present;
            }
            if (present.isActiveAdministrator()
                    && !next.isActiveAdministrator()
                    && !store.touchAnotherAdministrator(username)) {
                throw new LastAdministrator();
            }
            var inNextEpoch = next.inNextEpoch();
            if (store.replace(present, inNextEpoch)) {
                return inNextEpoch;
            }
        }
    }

    private static boolean isSame(AccountDocument present, AccountDocument next) {
        return Objects.equals(present.hash(), next.hash())
                && present.toAccount().equals(next.toAccount());
    }
}
