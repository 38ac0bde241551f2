package lt.klasteriai.cms.client;

/// The delivery API could not be asked, or did not answer as it should. Where it answered with a problem, this is a
/// [ProblemException].
public class DeliveryException extends RuntimeException {

    DeliveryException(String message) {
        super(message);
    }

    DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
