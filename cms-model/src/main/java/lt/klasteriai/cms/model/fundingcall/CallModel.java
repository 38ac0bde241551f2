package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How often one applies.
public enum CallModel {
    SINGLE_STAGE,
    /// First an outline; those invited then hand in a full proposal.
    TWO_STAGES,
    /// What is handed in before a cut-off is judged after it; the call stays open until the last one.
    SEVERAL_CUT_OFFS;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static CallModel of(String word) {
        return Words.parse(CallModel.class, word);
    }
}
