package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What a file is worth before the law.
public enum LegalValue {
    /// The text that counts, published by the body that may.
    AUTHORITATIVE,
    /// The text that decides where others differ.
    DEFINITIVE,
    /// Published by a public body, for information.
    OFFICIAL,
    UNOFFICIAL;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static LegalValue of(String word) {
        return Words.parse(LegalValue.class, word);
    }
}
