package lt.klasteriai.cms.core.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How far a job has come.
public enum JobState {
    /// It finds out which entries it is about.
    SELECTING,
    RUNNING,
    /// Every item has its result.
    FINISHED,
    /// Somebody stopped it; what was done stays done.
    CANCELLED;

    /// The word as it stands in filters and JSON.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// Whether it goes on.
    public boolean isOpen() {
        return this == SELECTING || this == RUNNING;
    }
}
