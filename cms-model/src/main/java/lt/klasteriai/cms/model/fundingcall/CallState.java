package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What state a call is in at an instant.
public enum CallState {
    /// Announced, without dates.
    PLANNED,
    /// Its opening lies ahead.
    FORTHCOMING,
    OPEN,
    /// Open, with 14 days or less to the next deadline.
    CLOSING_SOON,
    SUSPENDED,
    /// Its last deadline has passed.
    CLOSED,
    AWARDED,
    CANCELLED;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static CallState of(String word) {
        return Words.parse(CallState.class, word);
    }
}
