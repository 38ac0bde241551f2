package lt.klasteriai.cms.core.schedule;

/// A schedule cannot be carried out at its time. The message says why, to a person.
final class NotNow extends RuntimeException {

    private final String code;

    /// @param code a stable word for programs
    NotNow(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    Reason reason() {
        return Reason.of(code, String.valueOf(getMessage()));
    }
}
