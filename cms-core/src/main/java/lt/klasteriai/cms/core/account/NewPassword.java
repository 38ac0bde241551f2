package lt.klasteriai.cms.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.core.json.Characters;

/// A password that somebody chose for an account: long enough not to be guessed, and no rules beside.
public record NewPassword(@JsonValue String value) {

    static final int SHORTEST = 12;
    static final int LONGEST = 1000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewPassword {
        if (value.length() < SHORTEST || value.length() > LONGEST || value.isBlank() || !Characters.allIn(value)) {
            throw new IllegalArgumentException("A password has 12 to 1000 printable characters.");
        }
    }

    /// The password stays unsaid.
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
