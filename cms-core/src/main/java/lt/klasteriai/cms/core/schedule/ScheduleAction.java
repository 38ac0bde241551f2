package lt.klasteriai.cms.core.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What is to happen to an entry.
public enum ScheduleAction {
    PUBLISH,
    UNPUBLISH;

    /// The word as it stands in JSON, e.g. `publish`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static ScheduleAction of(String word) {
        for (var action : values()) {
            if (action.word().equals(word)) {
                return action;
            }
        }
        throw new IllegalArgumentException("Can be publish or unpublish.");
    }
}
