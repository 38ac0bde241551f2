package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.ledger.Change;

/// What one publication is to do at an instant that lies ahead.
public record PlannedChanges(Instant at, List<Change> changes) {}
