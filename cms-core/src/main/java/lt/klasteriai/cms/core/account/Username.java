package lt.klasteriai.cms.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The name of a new account. In lower case only, so that no two differ in case alone.
public record Username(@JsonValue String value) {

    private static final Pattern SANE = Pattern.compile("[a-z][a-z0-9]*([._@-][a-z0-9]+)*");
    private static final int LONGEST = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Username {
        if (value.length() > LONGEST || !SANE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A name has at most 64 characters: a to z first, then also 0 to 9, with single . _ @ or - between.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
