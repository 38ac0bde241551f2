package lt.klasteriai.cms.core.schedule;

import lombok.Getter;

/// What was given is no time that something can be scheduled for. The message says why, to a person.
@Getter
public final class NotATime extends RuntimeException {

    /// Which part is wrong: `at` or `zone`.
    private final String field;

    /// A stable word for programs, e.g. `in-a-gap`.
    private final String code;

    NotATime(String field, String code, String detail) {
        super(detail);
        this.field = field;
        this.code = code;
    }
}
