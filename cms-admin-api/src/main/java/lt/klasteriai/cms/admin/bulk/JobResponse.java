package lt.klasteriai.cms.admin.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.bulk.BulkAction;
import lt.klasteriai.cms.core.bulk.BulkJob;
import lt.klasteriai.cms.core.bulk.JobState;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A job and how far it has come.
///
/// @param locales where it publishes or withdraws; none means all that an entry has
/// @param tag the term that it adds or takes out, e.g. `sectors/health`; absent for other actions
/// @param assignee to whom it gives entries; absent for other actions
/// @param total how many entries it is about; more may come while the state is `selecting`
/// @param done how many it did something to or, in a dry run, would
/// @param unchanged how many were so already
/// @param failed how many it could not do it to; the items say why
/// @param waiting how many have no result
/// @param finishedAt absent while it goes on
/// @param cancelledBy absent where nobody cancelled it
@JsonInclude(Include.NON_NULL)
record JobResponse(
        String id,
        BulkAction action,
        boolean dryRun,
        List<LocaleTag> locales,
        @Nullable String tag,
        @Nullable String assignee,
        JobState state,
        long total,
        long done,
        long unchanged,
        long failed,
        long waiting,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt,
        @Nullable String cancelledBy) {

    static JobResponse of(BulkJob job) {
        var work = job.work();
        var counts = job.counts();
        return new JobResponse(
                job.id(),
                work.action(),
                work.dryRun(),
                work.locales().stream().sorted().toList(),
                work.tag() == null ? null : work.tag().toString(),
                work.assignee() == null ? null : work.assignee().to(),
                job.state(),
                counts.total(),
                counts.done(),
                counts.unchanged(),
                counts.failed(),
                counts.waiting(),
                job.createdAt(),
                job.createdBy(),
                job.finishedAt(),
                job.cancelledBy());
    }
}
