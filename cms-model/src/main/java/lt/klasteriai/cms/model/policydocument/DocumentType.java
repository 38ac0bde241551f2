package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What kind of document it is.
public enum DocumentType {
    LAW,
    REGULATION,
    DECISION,
    ORDER,
    STRATEGY,
    COMMUNICATION,
    LETTER_OF_INTENT,
    POSITION_PAPER,
    STUDY,
    GUIDELINE,
    MINUTES,
    TEMPLATE;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static DocumentType of(String word) {
        return Words.parse(DocumentType.class, word);
    }
}
