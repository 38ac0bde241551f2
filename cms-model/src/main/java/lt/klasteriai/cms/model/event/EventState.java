package lt.klasteriai.cms.model.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What became of an event since it was announced.
public enum EventState {
    SCHEDULED,
    MOVED,
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
    public static EventState of(String word) {
        return Words.parse(EventState.class, word);
    }
}
