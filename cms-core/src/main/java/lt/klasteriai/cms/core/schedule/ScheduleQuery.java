package lt.klasteriai.cms.core.schedule;

import java.time.Instant;
import lombok.Builder;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// Which schedules to list, in the order of their instants.
///
/// @param state only those in this state; null for all
/// @param entry only those of this entry; null for all
/// @param from only those not before this instant; null for all
/// @param until only those before this instant; null for all
/// @param size how many at the most
/// @param after a cursor from [PageOf#next]; null for the first page
/// @param before a cursor from [PageOf#previous]; at most one of the two cursors is given
@Builder
public record ScheduleQuery(
        @Nullable ScheduleState state,
        @Nullable EntryId entry,
        @Nullable Instant from,
        @Nullable Instant until,
        int size,
        @Nullable String after,
        @Nullable String before) {}
