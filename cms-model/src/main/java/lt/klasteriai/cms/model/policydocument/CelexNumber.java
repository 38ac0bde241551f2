package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// The number of a document in EU law, e.g. `32014R0651`.
public record CelexNumber(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{3,4}(\\([0-9]{2}\\))?(R\\([0-9]{2}\\))?(-[0-9]{8})?");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CelexNumber {
        Given.matching(value, FORM, 40, "a CELEX number looks like 32014R0651");
    }

    @Override
    public String toString() {
        return value;
    }
}
