package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.EntryId;

/// Plans for a time ahead that are kept elsewhere. Every bean of this kind is asked.
public interface OtherPlans {

    /// What is still to happen, up to this instant.
    List<PlannedChanges> until(Instant instant);

    /// The entries that something is still to happen to, whenever.
    Stream<EntryId> entries();
}
