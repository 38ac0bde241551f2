package lt.klasteriai.cms.core.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A job as others see it.
///
/// @param counts how many items it has, by what became of them; it has more while it selects
/// @param finishedAt when the last item had its result or somebody cancelled it; null before
/// @param cancelledBy who cancelled it; null for nobody
public record BulkJob(
        String id,
        BulkWork work,
        JobState state,
        ItemCounts counts,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt,
        @Nullable String cancelledBy) {}
