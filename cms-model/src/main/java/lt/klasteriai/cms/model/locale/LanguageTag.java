package lt.klasteriai.cms.model.locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;

/// Any language, as a BCP 47 tag in its canonical form, e.g. `lt` or `sr-Latn`.
public record LanguageTag(@JsonValue String value) {

    private static final int MAX_LENGTH = 35;
    private static final String MESSAGE = "a language is given by its BCP 47 tag, e.g. lt";

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageTag {
        value = canonical(value);
    }

    private static String canonical(String value) {
        try {
            var canonical = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (!canonical.equals("und") && value.length() <= MAX_LENGTH) {
                return canonical;
            }
        } catch (IllformedLocaleException notATag) {
            throw new IllegalArgumentException(MESSAGE, notATag);
        }
        throw new IllegalArgumentException(MESSAGE);
    }

    @Override
    public String toString() {
        return value;
    }
}
