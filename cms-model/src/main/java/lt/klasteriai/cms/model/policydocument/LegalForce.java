package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// Whether a document is in force.
public enum LegalForce {
    IN_FORCE,
    PARTLY_IN_FORCE,
    NOT_IN_FORCE;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static LegalForce of(String word) {
        return Words.parse(LegalForce.class, word);
    }
}
