package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// Who opens a call.
public enum CallKind {
    EU,
    NATIONAL,
    REGIONAL,
    OTHER;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static CallKind of(String word) {
        return Words.parse(CallKind.class, word);
    }
}
