package lt.klasteriai.cms.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a new account. In lower case only, so that no two differ in case alone.
public record Username(@JsonValue String value) {

    private static final Pattern SANE = Pattern.compile("[a-z][a-z0-9]*([._@-][a-z0-9]+)*");
    private static final int LONGEST = 64;

    /// Who the program says it is itself where nobody else did something: revisions and the audit log name them.
    private static final Set<String> OF_THE_PROGRAM = Set.of("import", "system");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Username {
        if (value.length() > LONGEST || !SANE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A name has at most 64 characters: a to z first, then also 0 to 9, with single . _ @ or - between.");
        }
        if (OF_THE_PROGRAM.contains(value)) {
            throw new IllegalArgumentException("The names import and system are the program's own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
