package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// A European Legislation Identifier, e.g. `http://data.europa.eu/eli/reg/2014/651/oj`.
public record Eli(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s/?#@]+/(?:[^\\s?#]+/)?eli/[^\\s?#]+");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Eli {
        Given.matching(value, FORM, 500, "an ELI is a web address with /eli/ in its path");
    }

    @Override
    public String toString() {
        return value;
    }
}
