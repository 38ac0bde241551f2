package lt.klasteriai.cms.core.account;

/// Too many passwords are being verified at once; it may be tried again in a moment.
public final class SignInBusy extends RuntimeException {

    public SignInBusy() {
        super("too many sign-ins at once");
    }
}
