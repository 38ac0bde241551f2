package lt.klasteriai.cms.model.fundingcall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What an editor knows about the state of a call that the clock cannot know. It decides alone.
public enum StateOverride {
    PLANNED(CallState.PLANNED),
    SUSPENDED(CallState.SUSPENDED),
    CANCELLED(CallState.CANCELLED),
    AWARDED(CallState.AWARDED);

    private final CallState state;

    StateOverride(CallState state) {
        this.state = state;
    }

    /// The state that the call is in, whatever the clock says.
    public CallState state() {
        return state;
    }

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static StateOverride of(String word) {
        return Words.parse(StateOverride.class, word);
    }
}
