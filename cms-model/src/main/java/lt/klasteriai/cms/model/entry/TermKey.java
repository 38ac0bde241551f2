package lt.klasteriai.cms.model.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The key of a term within its taxonomy, e.g. `health`.
public record TermKey(@JsonValue String value) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// @throws IllegalArgumentException when the text is no key
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TermKey {
        if (value.length() > 80 || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("a term key is a-z, 0-9 and single hyphens, at most 80 characters");
        }
    }

    /// The id of the term's entry. It follows from taxonomy and key, so content may name a term by its key.
    public EntryId idIn(String taxonomy) {
        return new EntryId(taxonomy + ":" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
