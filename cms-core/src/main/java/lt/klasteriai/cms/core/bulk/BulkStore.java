package lt.klasteriai.cms.core.bulk;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The collections of jobs and their items. Every write is one operation on one document; what has ended stays as it
/// is.
final class BulkStore {

    private static final String ID = "_id";
    private static final Set<ItemState> OPEN = Set.of(ItemState.WAITING, ItemState.BEGUN);

    private final MongoTemplate template;

    /// Makes sure of the indexes that the queries below are served by.
    BulkStore(AuthoringStore store) {
        this.template = store.template();
        template.indexOps(JobDocument.class).createIndex(ascending(JobDocument.STATE, ID));
        template.indexOps(ItemDocument.class).createIndex(ascending(ItemDocument.JOB, ItemDocument.STATE, ID));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }

    void insert(JobDocument job) {
        template.insert(job);
    }

    Optional<JobDocument> find(String id) {
        return Optional.ofNullable(template.findById(id, JobDocument.class));
    }

    /// The newest first.
    ///
    /// @param before only those begun before this one; null for all
    List<JobDocument> list(@Nullable String before, int limit) {
        var some = before == null ? new Query() : query(where(ID).lt(before));
        return template.find(some.with(Sort.by(Direction.DESC, ID)).limit(limit), JobDocument.class);
    }

    /// Those that go on, the oldest first.
    List<JobDocument> open(int limit) {
        var open = where(JobDocument.STATE).in(JobState.SELECTING, JobState.RUNNING);
        return template.find(query(open).with(Sort.by(ID)).limit(limit), JobDocument.class);
    }

    boolean isIn(String job, JobState state) {
        return template.exists(query(where(ID).is(job).and(JobDocument.STATE).is(state)), JobDocument.class);
    }

    /// Each is there once, however often it is added.
    void add(String job, Collection<Target> targets) {
        var items = targets.stream()
                .map(target -> ItemDocument.waiting(job, target))
                .collect(Collectors.toMap(ItemDocument::id, item -> item, (one, _) -> one));
        items.keySet().removeAll(present(items.keySet()));
        if (!items.isEmpty()) {
            template.insert(items.values(), ItemDocument.class);
        }
    }

    private record Key(@Id String id) {}

    private List<String> present(Collection<String> ids) {
        var some = query(where(ID).in(ids));
        some.fields().include(ID);
        return template.find(some, Key.class, ItemDocument.COLLECTION).stream()
                .map(Key::id)
                .toList();
    }

    void selectedUpTo(String job, String cursor) {
        update(job, JobState.SELECTING, Update.update(JobDocument.CURSOR, cursor));
    }

    void selected(String job) {
        update(job, JobState.SELECTING, changeTo(JobState.RUNNING).unset(JobDocument.NAMED));
    }

    void finish(String job, Instant at) {
        update(
                job,
                JobState.RUNNING,
                changeTo(JobState.FINISHED).set(JobDocument.COUNTS, counts(job)).set(JobDocument.FINISHED_AT, at));
    }

    /// @return whether it was still going on
    boolean cancel(String job, Instant at, String by) {
        var cancelled = changeTo(JobState.CANCELLED)
                .set(JobDocument.FINISHED_AT, at)
                .set(JobDocument.CANCELLED_BY, by)
                .unset(JobDocument.NAMED);
        return update(job, JobState.SELECTING, cancelled) || update(job, JobState.RUNNING, cancelled);
    }

    private static Update changeTo(JobState state) {
        return Update.update(JobDocument.STATE, state);
    }

    private boolean update(String job, JobState present, Update update) {
        var inState = where(ID).is(job).and(JobDocument.STATE).is(present);
        return template.updateFirst(query(inState), update, JobDocument.class).getMatchedCount() == 1;
    }

    /// What is to be done next: first what somebody may have been at.
    List<ItemDocument> next(String job, Direction order, int limit) {
        var begun = items(job, ItemState.BEGUN, new Criteria(), order, limit);
        return begun.isEmpty() ? items(job, ItemState.WAITING, new Criteria(), order, limit) : begun;
    }

    /// In the order of their entries' ids.
    ///
    /// @param state null for all
    /// @param after an entry; null for the first page
    List<ItemDocument> items(String job, @Nullable ItemState state, @Nullable String after, int limit) {
        var beyond = where(ID).gt(job + "/" + (after == null ? "" : after));
        return items(job, state, beyond, Direction.ASC, limit);
    }

    private List<ItemDocument> items(String job, @Nullable ItemState state, Criteria also, Direction order, int limit) {
        var ofJob = state == null
                ? new Criteria().andOperator(where(ID).gt(job + "/").lt(job + "0"), also)
                : also.and(ItemDocument.JOB).is(job).and(ItemDocument.STATE).is(state);
        return template.find(query(ofJob).with(Sort.by(order, ID)).limit(limit), ItemDocument.class);
    }

    void begin(ItemDocument item) {
        var waiting = where(ID).is(item.id()).and(ItemDocument.STATE).is(ItemState.WAITING);
        template.updateFirst(query(waiting), Update.update(ItemDocument.STATE, ItemState.BEGUN), ItemDocument.class);
    }

    boolean isBegun(ItemDocument item) {
        var begun = where(ID).is(item.id()).and(ItemDocument.STATE).is(ItemState.BEGUN);
        return template.exists(query(begun), ItemDocument.class);
    }

    /// The first result counts.
    void settle(ItemDocument item, Outcome outcome) {
        var open = where(ID).is(item.id()).and(ItemDocument.STATE).in(OPEN);
        var result = Update.update(ItemDocument.STATE, outcome.state())
                .set(ItemDocument.SEQUENCE, outcome.sequence())
                .set(ItemDocument.REVISION, outcome.revision())
                .set(ItemDocument.REASON, outcome.reason());
        template.updateFirst(query(open), result, ItemDocument.class);
    }

    ItemCounts counts(String job) {
        long waiting = count(job, ItemState.WAITING) + count(job, ItemState.BEGUN);
        long done = count(job, ItemState.DONE) + count(job, ItemState.WOULD_BE_DONE);
        long unchanged = count(job, ItemState.UNCHANGED);
        long failed = count(job, ItemState.FAILED);
        return new ItemCounts(waiting + done + unchanged + failed, done, unchanged, failed, waiting);
    }

    private long count(String job, ItemState state) {
        return template.count(
                query(where(ItemDocument.JOB).is(job).and(ItemDocument.STATE).is(state)), ItemDocument.class);
    }

    /// Forgets a job that has ended, its items first.
    void forgetEndedBefore(Instant time) {
        var ended = where(JobDocument.STATE)
                .in(JobState.FINISHED, JobState.CANCELLED)
                .and(JobDocument.FINISHED_AT)
                .lt(time);
        for (var job : template.find(query(ended).limit(10), JobDocument.class)) {
            template.remove(query(where(ItemDocument.JOB).is(job.id())), ItemDocument.class);
            template.remove(query(where(ID).is(job.id())), JobDocument.class);
        }
    }
}
