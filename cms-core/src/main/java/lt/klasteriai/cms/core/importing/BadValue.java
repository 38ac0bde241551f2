package lt.klasteriai.cms.core.importing;

import lombok.Getter;

/// The value of a field cannot be taken over.
@Getter
final class BadValue extends RuntimeException {

    private final String code;

    /// @param code a stable word for programs
    /// @param detail a sentence for people
    BadValue(String code, String detail) {
        super(detail);
        this.code = code;
    }

    static BadValue wrongType(String expected) {
        return new BadValue("wrong-type", "expected is " + expected);
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
