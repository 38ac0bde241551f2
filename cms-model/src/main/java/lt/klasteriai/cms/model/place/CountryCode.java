package lt.klasteriai.cms.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/// A country by its ISO 3166-1 code of two letters, e.g. `LT`.
public record CountryCode(@JsonValue String value) {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("a country is given by its ISO 3166 code of two capitals, e.g. LT");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
