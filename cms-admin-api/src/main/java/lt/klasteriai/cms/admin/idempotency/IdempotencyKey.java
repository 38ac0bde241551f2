package lt.klasteriai.cms.admin.idempotency;

import java.util.regex.Pattern;
import lt.klasteriai.cms.admin.problem.NotAValue;

/// What a caller calls a request, so that he may send it again when no answer came.
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    /// @throws NotAValue for what is no key
    public static IdempotencyKey valueOf(String header) {
        if (!SANE.matcher(header).matches()) {
            throw new NotAValue("It has 1 to 100 ASCII characters without spaces, e.g. a UUID.");
        }
        return new IdempotencyKey(header);
    }
}
