package lt.klasteriai.cms.core.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;

/// What became of one entry in a job.
public enum ItemState {
    /// Its turn has not come.
    WAITING,
    /// It may have been done; whoever goes on looks.
    BEGUN,
    DONE,
    /// It would be done, if the job was not a dry run.
    WOULD_BE_DONE,
    /// It was so already.
    UNCHANGED,
    /// It cannot be done; the reason says why.
    FAILED,
    /// The job was cancelled before its turn came.
    CANCELLED;

    /// The word as it stands in filters and JSON, e.g. `would-be-done`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
