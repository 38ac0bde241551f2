package lt.klasteriai.cms.core.account;

/// There is no account of this name.
public final class AccountNotFound extends RuntimeException {

    public AccountNotFound(String username) {
        super("there is no account " + username);
    }
}
