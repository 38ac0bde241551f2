package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.List;

/// Plans for a time ahead that are kept elsewhere. Every bean of this kind is asked.
@FunctionalInterface
public interface OtherPlans {

    /// What is still to happen, up to this instant.
    List<PlannedChanges> until(Instant instant);
}
