package lt.klasteriai.cms.core.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What somebody may look for that waits to be done.
public enum Work {
    /// Expires within some days: a label, a news item, the next deadline of a call, the force of a document.
    EXPIRING;

    /// The word in addresses.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
