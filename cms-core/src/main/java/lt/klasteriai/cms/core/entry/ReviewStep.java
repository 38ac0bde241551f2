package lt.klasteriai.cms.core.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// How far the draft has come on its way to being published, per locale.
public enum ReviewStep {
    /// Somebody works on it.
    DRAFT,
    /// Somebody is asked to approve it.
    IN_REVIEW,
    /// It may be published as it is.
    APPROVED;

    /// The word as it stands in JSON, e.g. `in-review`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
