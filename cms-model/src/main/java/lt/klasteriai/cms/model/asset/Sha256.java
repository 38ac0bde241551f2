package lt.klasteriai.cms.model.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// The SHA-256 of a file's bytes: 64 hexadecimal digits in lower case.
public record Sha256(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        Given.matching(value, FORM, 64, "a SHA-256 has 64 hexadecimal digits in lower case");
    }

    @Override
    public String toString() {
        return value;
    }
}
