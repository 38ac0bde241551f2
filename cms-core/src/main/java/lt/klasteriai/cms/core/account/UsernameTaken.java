package lt.klasteriai.cms.core.account;

/// Another account has the name; nothing was created.
public final class UsernameTaken extends RuntimeException {

    public UsernameTaken(Username name) {
        super("there is an account " + name);
    }
}
