package lt.klasteriai.cms.core.bulk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// The door to bulk jobs. Thread-safe.
@RequiredArgsConstructor
public class BulkJobs {

    private final BulkStore store;
    private final Entries entries;
    private final Reviewing reviewing;
    private final AuditLog audit;
    private final Clock clock;
    private final Runnable wake;

    /// Begins a job; it goes on in the background.
    ///
    /// @throws UnknownTerm when entries are to be tagged with a term that is not there
    /// @throws lt.klasteriai.cms.core.review.BadReviewInput when they cannot be given to that account
    public BulkJob begin(BulkWork work, Selection selection, String by) {
        var tag = work.tag();
        if (tag != null
                && work.action() == BulkAction.TAG
                && entries.find(ContentType.TERMS, tag.id()).isEmpty()) {
            throw new UnknownTerm(tag);
        }
        var assignee = work.assignee();
        if (assignee != null) {
            reviewing.requireAssignable(assignee.to(), assignee.dueDay());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var job = JobDocument.of(Ids.next(now), work, selection, now, by);
        store.insert(job);
        audit.record("bulk-job.begun", subject(job.id()), details(work));
        wake.run();
        return toJob(job);
    }

    private static Map<String, String> details(BulkWork work) {
        var details = new TreeMap<String, String>();
        details.put("action", work.action().word());
        if (work.dryRun()) {
            details.put("dryRun", "true");
        }
        if (!work.locales().isEmpty()) {
            details.put(
                    "locales",
                    work.locales().stream().sorted().map(LocaleTag::tag).collect(Collectors.joining(" ")));
        }
        var assignee = work.assignee();
        if (assignee != null) {
            details.put("to", assignee.to());
        }
        if (work.tag() != null) {
            details.put("term", String.valueOf(work.tag()));
        }
        return details;
    }

    private static String subject(String job) {
        return "jobs/" + job;
    }

    /// @throws JobNotFound when there is none, or when it ended so long ago that it is forgotten
    public BulkJob get(String id) {
        return toJob(document(id));
    }

    private JobDocument document(String id) {
        return store.find(id).orElseThrow(() -> new JobNotFound(id));
    }

    private BulkJob toJob(JobDocument job) {
        return job.toJob(() -> store.counts(job.id()));
    }

    /// The newest first.
    ///
    /// @param before only those begun before this one; null for the newest
    public List<BulkJob> list(@Nullable String before, int limit) {
        return store.list(before, limit).stream().map(this::toJob).toList();
    }

    /// By the ids of their entries.
    ///
    /// @param state only those in this state; null for all
    /// @param after only those after this entry; null for the first ones
    public List<BulkItem> items(String id, @Nullable ItemState state, @Nullable String after, int limit) {
        boolean cancelled = document(id).state() == JobState.CANCELLED;
        if (state == (cancelled ? ItemState.WAITING : ItemState.CANCELLED)) {
            return List.of();
        }
        var stored = state == ItemState.CANCELLED ? ItemState.WAITING : state;
        return store.items(id, stored, after, limit).stream()
                .map(item -> item.toItem(cancelled))
                .toList();
    }

    /// Stops a job after the item it is at. One that was cancelled before stays so.
    ///
    /// @param anyones whether others' jobs may be cancelled too
    /// @throws NotYourJob when another began it
    /// @throws JobFinished when it has ended by itself
    public BulkJob cancel(String id, String by, boolean anyones) {
        var job = document(id);
        if (!anyones && !job.createdBy().equals(by)) {
            throw new NotYourJob(id);
        }
        if (store.cancel(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), by)) {
            audit.record("bulk-job.cancelled", subject(id), Map.of());
        } else if (document(id).state() == JobState.FINISHED) {
            throw new JobFinished(id);
        }
        return get(id);
    }
}
