package lt.klasteriai.cms.client;

/// The entry was public once and has been withdrawn.
public final class WithdrawnException extends ProblemException {

    WithdrawnException(Failure failure) {
        super(failure);
    }
}
