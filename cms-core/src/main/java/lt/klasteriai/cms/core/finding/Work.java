package lt.klasteriai.cms.core.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What somebody may look for that waits to be done.
public enum Work {
    /// Was given to whoever asks.
    ASSIGNED,
    /// Is in review, may be approved by whoever asks, and was given to nobody else.
    REVIEW,
    /// Has texts that were left behind when another locale went on.
    STALE,
    /// Expires within some days: a label, a news item, the next deadline of a call, the force of a document.
    EXPIRING,
    /// Is to be published or withdrawn at an instant ahead, by a schedule or a release.
    SCHEDULED;

    /// The word in addresses.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
