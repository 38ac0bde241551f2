package lt.klasteriai.cms.client;

/// A parameter is wrong; [#faults] name it.
public final class InvalidRequestException extends ProblemException {

    InvalidRequestException(Failure failure) {
        super(failure);
    }
}
