package lt.klasteriai.cms.core.account;

/// The only administrator who can sign in would cease to be one; nothing was changed.
public final class LastAdministrator extends RuntimeException {

    public LastAdministrator() {
        super("there is no other administrator");
    }
}
