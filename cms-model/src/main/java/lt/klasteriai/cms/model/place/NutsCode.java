package lt.klasteriai.cms.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// A region of the EU's statistical nomenclature, from the country down to level 3, e.g. `LT011`.
public record NutsCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NutsCode {
        Given.matching(
                value,
                FORM,
                5,
                "a NUTS code is a country of two capitals and up to three capitals or digits, e.g. LT011");
    }

    @Override
    public String toString() {
        return value;
    }
}
