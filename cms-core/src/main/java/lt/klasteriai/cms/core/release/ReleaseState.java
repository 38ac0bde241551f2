package lt.klasteriai.cms.core.release;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How far a release has come.
public enum ReleaseState {
    /// It is being put together.
    DRAFT,
    /// It will be published at its time, or is being published just now.
    SCHEDULED,
    /// Readers see all of it. It never changes any more.
    PUBLISHED,
    /// It could not be published at its time; readers see nothing of it.
    FAILED,
    /// It will not be published.
    CANCELLED;

    /// The word as it stands in filters and JSON, e.g. `draft`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
