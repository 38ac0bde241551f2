package lt.klasteriai.cms.core.review;

import lombok.Getter;

/// Something that was given cannot be taken over; nothing was changed.
@Getter
public final class BadReviewInput extends RuntimeException {

    /// Where, as a JSON Pointer into what was given.
    private final String pointer;

    private final String code;

    public BadReviewInput(String pointer, String code, String detail) {
        super(detail);
        this.pointer = pointer;
        this.code = code;
    }
}
