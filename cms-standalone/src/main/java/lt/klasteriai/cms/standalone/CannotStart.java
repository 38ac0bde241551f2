package lt.klasteriai.cms.standalone;

/// The system cannot be started as it is asked to. The message tells a person what to change.
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
