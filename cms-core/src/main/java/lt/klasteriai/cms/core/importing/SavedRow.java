package lt.klasteriai.cms.core.importing;

import java.util.Optional;
import lt.klasteriai.cms.core.entry.Entry;

/// A row and the entry that it was saved as.
record SavedRow(Row row, Entry entry, Outcome outcome) {

    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static SavedRow of(Row row, Optional<Entry> before, Entry after) {
        var outcome = before.map(entry -> entry.version() == after.version() ? Outcome.UNCHANGED : Outcome.UPDATED)
                .orElse(Outcome.CREATED);
        return new SavedRow(row, after, outcome);
    }

    /// The same row saved once more: what was done before counts, unless it was nothing.
    SavedRow then(SavedRow later) {
        return new SavedRow(row, later.entry, outcome == Outcome.UNCHANGED ? later.outcome : outcome);
    }
}
