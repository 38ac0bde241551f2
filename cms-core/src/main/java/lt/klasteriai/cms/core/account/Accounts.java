package lt.klasteriai.cms.core.account;

import java.util.Optional;

/// The accounts of an installation without an identity provider. Thread-safe.
public class Accounts {

    /// The name of the one account that every installation has.
    public static final String ADMINISTRATOR = "admin";

    /// Makes sure that the administrator can sign in. A given password holds from now on, also where the account had
    /// another one, whose sessions end; without a given one an existing account stays as it is.
    ///
    /// @return the password made for a new account when none was given; it is told this once and stored nowhere
    public Optional<String> createAdministratorIfAbsent(Optional<String> given) {
        throw new UnsupportedOperationException(String.valueOf(given.isPresent()));
    }

    /// Empty when the name is unknown or the password wrong; both take the same time.
    ///
    /// @throws SignInBusy when too many passwords are being verified at once
    public Optional<Account> verify(String username, String password) {
        throw new UnsupportedOperationException(username + password.length());
    }
}
