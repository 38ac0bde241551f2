package lt.klasteriai.cms.model.fundingcall;

import java.util.List;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import lt.klasteriai.cms.model.value.Given;

/// A step of a call, with the deadlines for it.
///
/// @param label what the step is called
public record Stage(Localized<String> label, List<DeadlineWithHistory> deadlines) {
    public Stage {
        label = Given.localized(label);
        deadlines = Given.list(deadlines);
    }
}
