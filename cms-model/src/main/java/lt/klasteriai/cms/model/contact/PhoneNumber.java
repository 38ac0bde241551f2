package lt.klasteriai.cms.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// A telephone number as people write it, e.g. `+370 600 00000`.
public record PhoneNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\+?\\(?[0-9](?:[ ()./-]*[0-9]){4,19}");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        Given.matching(
                value,
                FORM,
                30,
                "a telephone number has 5 to 20 digits, with a + before and spaces between them where wished");
    }

    @Override
    public String toString() {
        return value;
    }
}
