package lt.klasteriai.cms.core.bulk;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.bulk.JobDocument.TargetDocument;
import lt.klasteriai.cms.core.bulk.Selection.Filtered;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.EntryQuery;
import org.jspecify.annotations.Nullable;

/// Finds out which entries a job is about, a page at a time. An entry that is changed meanwhile moves to the end of the
/// list and so is not missed; it is found twice then, and in the job once.
@RequiredArgsConstructor
final class Selecting {

    private static final int AT_ONCE = 500;

    private final BulkStore store;
    private final Entries entries;

    /// One page; after the last one the job runs.
    void select(JobDocument job) {
        var filter = job.filter();
        if (filter == null) {
            var named = job.named() == null ? Stream.<TargetDocument>of() : job.named().stream();
            named.map(TargetDocument::toTarget)
                    .gather(Gatherers.windowFixed(AT_ONCE))
                    .forEach(some -> store.add(job.id(), some));
            store.selected(job.id());
        } else {
            selectPage(job, filter.toFilter());
        }
    }

    private void selectPage(JobDocument job, Filtered filter) {
        var page = entries.list(query(filter, job.cursor()));
        List<Target> found = page.items().stream()
                .map(entry -> new Target(entry.type(), entry.id()))
                .toList();
        if (!found.isEmpty()) {
            store.add(job.id(), found);
        }
        var next = page.next();
        if (next == null) {
            store.selected(job.id());
        } else {
            store.selectedUpTo(job.id(), next);
        }
    }

    private static EntryQuery query(Filtered filter, @Nullable String cursor) {
        return EntryQuery.builder()
                .type(filter.type())
                .state(filter.state())
                .locale(filter.locale())
                .updatedSince(filter.updatedSince())
                .oldestFirst(true)
                .size(EntryQuery.MAX_SIZE)
                .after(cursor)
                .build();
    }
}
