package lt.klasteriai.cms.model.locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The last segment of an entry's public address: lower-case ASCII letters and digits in words joined by `-`.
public record Slug(@JsonValue String value) {

    public static final int MAX_LENGTH = 120;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException when the text is no slug
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Slug {
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("a slug is a-z, 0-9 and single hyphens, at most 120 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
