package lt.klasteriai.cms.core.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// Where a schedule comes from.
public enum ScheduleOrigin {
    /// Somebody asked for it.
    EDITOR,
    /// Somebody published news whose embargo has not ended yet.
    EMBARGO,
    /// What readers see says itself when it expires.
    EXPIRY;

    /// The word as it stands in JSON, e.g. `editor`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
