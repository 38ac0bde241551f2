package lt.klasteriai.cms.core.account;

import java.util.Optional;

/// Signed-in accounts, known by an opaque token of which only a hash is stored. Thread-safe.
public class Sessions {

    /// Begins a session of twelve hours.
    public IssuedSession issue(Account account) {
        throw new UnsupportedOperationException(account.username());
    }

    /// Whose session the token stands for; empty when it never was one, has ended or has expired.
    public Optional<Account> find(String token) {
        throw new UnsupportedOperationException(String.valueOf(token.length()));
    }

    /// Ends the session; changes nothing when there is none.
    public void end(String token) {
        throw new UnsupportedOperationException(String.valueOf(token.length()));
    }
}
