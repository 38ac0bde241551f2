package lt.klasteriai.cms.model.time;

import java.time.Instant;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;

/// One change of a deadline.
///
/// @param was the deadline before the change
/// @param changedAt when it was changed
/// @param reason plain text
public record DeadlineRevision(Deadline was, Instant changedAt, Localized<String> reason) {

    /// @throws IllegalArgumentException when the former deadline or the time of the change is missing
    public DeadlineRevision {
        was = Given.required(was, "a changed deadline says what it was");
        changedAt = Given.required(changedAt, "a changed deadline says when it was changed");
        reason = Given.localized(reason);
    }
}
