package lt.klasteriai.cms.model.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How one takes part in an event.
public enum Attendance {
    ON_SITE,
    ONLINE,
    MIXED;

    /// The word in JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The constant with this word.
    ///
    /// @throws IllegalArgumentException when there is no such word; the message names those there are
    @JsonCreator
    public static Attendance of(String word) {
        return Words.parse(Attendance.class, word);
    }
}
