package lt.klasteriai.cms.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// An e-mail address as people write it; that it is reached is not known.
public record EmailAddress(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\()\\[\\]]{1,64}@([\\p{L}0-9]([\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+[\\p{L}0-9]{2,63}");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        Given.matching(value, FORM, 254, "an e-mail address looks like name@example.lt");
    }

    @Override
    public String toString() {
        return value;
    }
}
