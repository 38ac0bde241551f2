package lt.klasteriai.cms.core.bulk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.Builder;
import lt.klasteriai.cms.core.bulk.Selection.Filtered;
import lt.klasteriai.cms.core.bulk.Selection.Named;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A job as it is stored.
///
/// @param named the entries that it is about, until they are items; null where a filter selects them
/// @param filter what selects them; null where they are named
/// @param cursor how far the selection has come; null at its beginning
/// @param counts once it has finished
@StoredCollection(value = JobDocument.COLLECTION, notExported = "a job belongs to the installation that works on it")
@Document(JobDocument.COLLECTION)
@Builder
record JobDocument(
        @Id String id,
        BulkAction action,
        List<String> locales,
        boolean significant,
        @Nullable Tag tag,
        @Nullable Assignee assignee,
        boolean dryRun,
        @Nullable List<TargetDocument> named,
        @Nullable FilterDocument filter,
        @Nullable String cursor,
        JobState state,
        @Nullable ItemCounts counts,
        Instant createdAt,
        String createdBy,
        @Nullable Instant finishedAt,
        @Nullable String cancelledBy) {

    static final String COLLECTION = "bulkJobs";
    static final String NAMED = "named";
    static final String CURSOR = "cursor";
    static final String STATE = "state";
    static final String COUNTS = "counts";
    static final String FINISHED_AT = "finishedAt";
    static final String CANCELLED_BY = "cancelledBy";

    record TargetDocument(String type, String entry) {

        Target toTarget() {
            return new Target(ContentType.of(type), new EntryId(entry));
        }
    }

    record FilterDocument(
            String type,
            @Nullable EntryState state,
            @Nullable String locale,
            @Nullable Instant updatedSince) {

        Filtered toFilter() {
            return new Filtered(
                    ContentType.of(type), state, locale == null ? null : LocaleTag.of(locale), updatedSince);
        }
    }

    static JobDocument of(String id, BulkWork work, Selection selection, Instant at, String by) {
        var job = builder()
                .id(id)
                .action(work.action())
                .locales(work.locales().stream().sorted().map(LocaleTag::tag).toList())
                .significant(work.significant())
                .tag(work.tag())
                .assignee(work.assignee())
                .dryRun(work.dryRun())
                .state(JobState.SELECTING)
                .createdAt(at)
                .createdBy(by);
        switch (selection) {
            case Named named ->
                job.named(named.entries().stream()
                        .map(each -> new TargetDocument(
                                each.type().segment(), each.id().value()))
                        .toList());
            case Filtered filter ->
                job.filter(new FilterDocument(
                        filter.type().segment(),
                        filter.state(),
                        filter.locale() == null ? null : filter.locale().tag(),
                        filter.updatedSince()));
        }
        return job.build();
    }

    BulkWork work() {
        return new BulkWork(action, localeTags(), significant, tag, assignee, dryRun);
    }

    private Set<LocaleTag> localeTags() {
        return locales.stream()
                .map(LocaleTag::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)));
    }

    /// @param counting asked only while the job goes on
    BulkJob toJob(Supplier<ItemCounts> counting) {
        return new BulkJob(
                id,
                work(),
                state,
                counts == null ? counting.get() : counts,
                createdAt,
                createdBy,
                finishedAt,
                cancelledBy);
    }
}
