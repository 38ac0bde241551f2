package lt.klasteriai.cms.core.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How far a schedule has come.
public enum ScheduleState {
    /// Its time is yet to come, or has come just now.
    SCHEDULED,
    /// A node is carrying it out.
    EXECUTING,
    /// It is done; readers see it.
    EXECUTED,
    /// It could not be done; nothing changed for readers.
    FAILED,
    /// It will not be done.
    CANCELLED;

    /// The word as it stands in filters and JSON, e.g. `scheduled`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
