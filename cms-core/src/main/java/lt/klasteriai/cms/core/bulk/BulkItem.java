package lt.klasteriai.cms.core.bulk;

import lt.klasteriai.cms.core.schedule.Reason;
import org.jspecify.annotations.Nullable;

/// One entry in a job, and what became of it there.
///
/// @param sequence the publication that did it; null where none did
/// @param revision the revision that was saved; null where none was
/// @param reason why it failed, or why nothing had to be done; null otherwise
public record BulkItem(
        Target target,
        ItemState state,
        @Nullable Long sequence,
        @Nullable Integer revision,
        @Nullable Reason reason) {}
