package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;

/// Thins out drafts that nobody will miss, by the policy of [HistoryProperties].
///
/// Each stage looks at every revision once, when it has come of age, in the order of their times. A revision goes when
/// the same entry has a later one of the same hour or day. One that is archived only after its age has passed the stage
/// was the newest of its entry until then, and so is one that stays.
public class Thinning {

    private static final int AT_ONCE = 500;
    private static final String ID = "_id";

    private final EntryStore store;
    private final MongoTemplate template;
    private final HistoryProperties properties;
    private final Clock clock;

    /// A revision without its content.
    private record Candidate(
            @Id String id,
            String entry,
            int number,
            Instant at,
            @Nullable String note,
            @Nullable Boolean kept) {}

    /// @param clock the same for all nodes
    Thinning(EntryStore store, AuthoringStore authoring, HistoryProperties properties, Clock clock) {
        this.store = store;
        this.template = authoring.template();
        this.properties = properties;
        this.clock = clock;
        template.indexOps(RevisionDocument.class)
                .createIndex(
                        new Index().on(RevisionDocument.AT, Sort.Direction.ASC).on(ID, Sort.Direction.ASC));
    }

    /// Takes away all that is due.
    ///
    /// @return how many revisions went
    public long thinOut() {
        return properties.thinning()
                ? stage("hourly", properties.keepAll(), ChronoUnit.HOURS)
                        + stage("daily", properties.keepHourly(), ChronoUnit.DAYS)
                : 0;
    }

    private long stage(String name, Duration age, ChronoUnit unit) {
        var until = clock.instant().minus(age);
        long gone = 0;
        var due = due(position(name), until);
        while (!due.isEmpty()) {
            gone += due.stream()
                    .filter(each -> isSuperfluous(each, unit) && remove(each))
                    .count();
            var last = due.getLast();
            var reached = new ThinnedDocument(name, last.at(), last.id());
            template.save(reached);
            due = due(reached, until);
        }
        return gone;
    }

    private ThinnedDocument position(String stage) {
        var reached = template.findById(stage, ThinnedDocument.class);
        return reached == null ? new ThinnedDocument(stage, Instant.EPOCH, "") : reached;
    }

    private List<Candidate> due(ThinnedDocument reached, Instant until) {
        var due = new ArrayList<>(
                find(where(RevisionDocument.AT).is(reached.at()).and(ID).gt(reached.revision())));
        if (due.size() < AT_ONCE) {
            due.addAll(find(where(RevisionDocument.AT).gt(reached.at()).lte(until)));
        }
        return due;
    }

    private List<Candidate> find(Criteria criteria) {
        var some = query(criteria).with(Sort.by(RevisionDocument.AT, ID)).limit(AT_ONCE);
        some.fields()
                .include(
                        RevisionDocument.ENTRY,
                        RevisionDocument.NUMBER,
                        RevisionDocument.AT,
                        RevisionDocument.NOTE,
                        RevisionDocument.KEPT);
        return template.find(some, Candidate.class, RevisionDocument.COLLECTION);
    }

    private boolean isSuperfluous(Candidate candidate, ChronoUnit unit) {
        if (candidate.number() == 1 || candidate.note() != null || candidate.kept() != null) {
            return false;
        }
        var entry = store.find(new EntryId(candidate.entry()));
        return entry.isPresent()
                && !isNeeded(entry.get(), candidate.number())
                && next(entry.get(), candidate.number())
                        .filter(at -> at.truncatedTo(unit).equals(candidate.at().truncatedTo(unit)))
                        .isPresent();
    }

    /// Whether it is the draft itself, is public now, or shows what a translation has still to catch up with.
    private static boolean isNeeded(EntryDocument entry, int number) {
        var current = Stream.of(entry.current().number());
        var published = entry.published().values().stream().map(EntryDocument.PublishedDocument::revision);
        var stale = entry.stale() == null ? Stream.<StaleDocument>of() : entry.stale().stream();
        var compared = stale.flatMap(each -> Stream.of(each.since(), each.since() - 1));
        return Stream.of(current, published, compared)
                .flatMap(numbers -> numbers)
                .filter(Objects::nonNull)
                .anyMatch(each -> each == number);
    }

    /// When the next revision that is still there was made.
    private Optional<Instant> next(EntryDocument entry, int number) {
        var later = query(where(RevisionDocument.ENTRY)
                        .is(entry.id())
                        .and(RevisionDocument.NUMBER)
                        .gt(number))
                .with(Sort.by(RevisionDocument.NUMBER))
                .limit(1);
        later.fields().exclude(RevisionDocument.CONTENT);
        return template.find(later, Candidate.class, RevisionDocument.COLLECTION).stream()
                .findFirst()
                .map(Candidate::at)
                .or(() -> Optional.of(entry.current())
                        .filter(current -> current.number() > number)
                        .map(RevisionDocument::at));
    }

    /// Not if it was made ready for a publication at this moment.
    private boolean remove(Candidate candidate) {
        var unkept = where(ID).is(candidate.id()).and(RevisionDocument.KEPT).ne(true);
        return template.remove(query(unkept), RevisionDocument.class).getDeletedCount() == 1;
    }
}
