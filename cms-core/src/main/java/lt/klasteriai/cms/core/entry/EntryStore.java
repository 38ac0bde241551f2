package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import lt.klasteriai.cms.core.audit.Act;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.entry.EntryDocument.TrashedDocument;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.NewDocuments;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The collections of entries and revisions. Every write is one operation on one document.
final class EntryStore {

    private static final String ID = "_id";
    private static final int READ_AT_ONCE = 50;

    /// What the template gives a document that it inserts.
    private static final long FIRST_WRITE = 0;

    private final MongoTemplate template;
    private final Acts acts;
    private final Clock clock;

    private EntryStore(AuthoringStore store, AuditLog audit) {
        this.template = store.template();
        this.acts = new Acts(audit, template.getConverter());
        this.clock = new StoreClock(store);
    }

    static EntryStore open(AuthoringStore store) {
        return open(store, new AuditLog(store, Clock.systemUTC()));
    }

    /// Makes sure of the indexes that the queries below are served by.
    ///
    /// @param audit where every change is recorded
    static EntryStore open(AuthoringStore store, AuditLog audit) {
        var entries = store.template().indexOps(EntryDocument.class);
        entries.createIndex(ascending(EntryDocument.TYPE, EntryDocument.NAMES).unique());
        entries.createIndex(ascending(EntryDocument.TYPE, EntryDocument.STATES, EntryDocument.UPDATED_AT, ID));
        entries.createIndex(ascending(EntryDocument.REFERENCES));
        entries.createIndex(ascending(EntryDocument.CHANGED_AT, ID));
        entries.createIndex(ascending(ActDocument.DONE_AT, ID));
        store.template()
                .indexOps(RevisionDocument.class)
                .createIndex(ascending(RevisionDocument.ENTRY, RevisionDocument.NUMBER));
        return new EntryStore(store, audit);
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }

    Optional<EntryDocument> find(EntryId id) {
        return Optional.ofNullable(template.findById(id.value(), EntryDocument.class));
    }

    /// Whatever lies in the trash included.
    Optional<EntryDocument> find(ContentType type, EntryId id) {
        return find(id).filter(document -> document.type().equals(type.segment()));
    }

    List<EntryDocument> find(Query query) {
        return template.find(query, EntryDocument.class);
    }

    Optional<EntryDocument> findByName(ContentType type, String name) {
        return findByNames(type, List.of(name)).stream().findFirst();
    }

    List<EntryDocument> findByNames(ContentType type, Collection<String> names) {
        return find(query(named(type, names)));
    }

    List<EntryDocument> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : find(query(where(ID).in(ids)));
    }

    /// The entries whose draft refers to this one.
    List<EntryDocument> referringTo(EntryId id) {
        return find(query(where(EntryDocument.REFERENCES).is(id.value())));
    }

    /// As much of an entry as others need to know before they refer to it.
    record TargetDocument(
            @Id String id, String type, @Nullable TrashedDocument trashed) {}

    List<TargetDocument> targets(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var some = query(where(ID).in(ids));
        some.fields().include(EntryDocument.TYPE, EntryDocument.TRASHED);
        return template.find(some, TargetDocument.class, EntryDocument.COLLECTION);
    }

    /// @throws NamesTaken when others have some of its names, or the entry is there already
    EntryDocument insert(EntryDocument document) {
        try {
            var inserted = template.insert(acts.withFirst(stamped(document)));
            acts.append(Acts.lastOf(inserted));
            return inserted;
        } catch (DuplicateKeyException failure) {
            throw new NamesTaken(taken(document, any -> true), failure);
        }
    }

    /// As [#insert], for many. An entry that is refused, for others have some of its names, is left out.
    ///
    /// @return those that were inserted
    List<EntryDocument> insertAll(List<EntryDocument> documents) {
        var wanted = documents.stream()
                .map(document -> acts.withFirst(stamped(document)).withWrites(FIRST_WRITE))
                .toList();
        var inserted = NewDocuments.insert(template, EntryDocument.COLLECTION, wanted) ? wanted : present(wanted);
        acts.append(inserted.stream()
                .flatMap(document -> Acts.lastOf(document).stream())
                .toList());
        return inserted;
    }

    /// Those that are there by this very act; the id of a term may have been there before.
    private List<EntryDocument> present(List<EntryDocument> wanted) {
        var there = findAll(wanted.stream().map(EntryDocument::id).toList()).stream()
                .collect(Collectors.toMap(EntryDocument::id, Function.identity()));
        return wanted.stream()
                .filter(document -> {
                    var found = there.get(document.id());
                    return found != null && Objects.equals(found.act(), document.act());
                })
                .toList();
    }

    /// Applies a change to an entry, again and again until no other writer has come between; a change that gives the
    /// same document back ends it without a write.
    ///
    /// @param change sees the entry as it is, in the trash or not
    /// @throws NamesTaken when others have some of its new names
    Optional<EntryDocument> update(EntryId id, UnaryOperator<EntryDocument> change) {
        var update = write(id, find(id), change);
        acts.append(update.acts());
        return update.entry();
    }

    /// As [#update], for several entries one after the other; what was done goes into the audit log together.
    void updateAll(Map<EntryId, UnaryOperator<EntryDocument>> changes) {
        changes.entrySet().stream().gather(Gatherers.windowFixed(READ_AT_ONCE)).forEach(this::updateSome);
    }

    private void updateSome(List<Map.Entry<EntryId, UnaryOperator<EntryDocument>>> changes) {
        var ids = changes.stream().map(change -> change.getKey().value()).toList();
        var found = findAll(ids).stream().collect(Collectors.toMap(EntryDocument::id, Function.identity()));
        acts.appendMissing(found.values().stream()
                .flatMap(each -> Acts.lastOf(each).stream())
                .toList());
        acts.append(changes.stream()
                .flatMap(change -> {
                    var seen = Optional.ofNullable(found.get(change.getKey().value()));
                    return write(change.getKey(), seen, change.getValue()).acts().stream();
                })
                .toList());
    }

    /// @param entry as it is now; empty where there is none
    /// @param acts what was done to it, still to be appended to the audit log
    private record Written(Optional<EntryDocument> entry, List<Act> acts) {}

    /// @param seen the entry as it was a moment ago
    private Written write(EntryId id, Optional<EntryDocument> seen, UnaryOperator<EntryDocument> change) {
        var found = seen;
        while (true) {
            var wanted = found.map(change);
            if (wanted.equals(found)) {
                return new Written(wanted, List.of());
            }
            var present = found.orElseThrow();
            acts.appendMissing(Acts.lastOf(present));
            var next = acts.withNext(present, wanted.orElseThrow());
            if (replaced(next)) {
                return new Written(
                        Optional.of(next), Objects.equals(next.act(), present.act()) ? List.of() : Acts.lastOf(next));
            }
            found = find(id);
        }
    }

    /// False when another writer was faster.
    private boolean replaced(EntryDocument next) {
        try {
            template.save(stamped(next));
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        } catch (DuplicateKeyException failure) {
            throw new NamesTaken(taken(next, other -> !other.id().equals(next.id())), failure);
        }
    }

    private EntryDocument stamped(EntryDocument document) {
        return document.withChangedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /// The entries that are being removed for good, as far as a crash has left them.
    List<EntryDocument> purging(ContentType type) {
        return find(query(where(EntryDocument.TYPE)
                .is(type.segment())
                .and(EntryDocument.STATES)
                .is(StateTags.PURGING)));
    }

    /// Removes the entry, unless it was written since.
    void remove(EntryDocument document) {
        var unchanged = where(ID).is(document.id()).and(EntryDocument.WRITES).is(document.writes());
        template.remove(query(unchanged), EntryDocument.class);
    }

    /// Removes the archived revisions that were never made ready for a publication.
    void removeDrafts(String entry) {
        var drafts = where(RevisionDocument.ENTRY)
                .is(entry)
                .and(RevisionDocument.KEPT)
                .ne(true);
        template.remove(query(drafts), RevisionDocument.class);
    }

    private Set<String> taken(EntryDocument document, Predicate<EntryDocument> by) {
        var type = ContentType.of(document.type());
        var mine = Set.copyOf(document.names());
        var taken = find(query(named(type, mine))).stream()
                .filter(by)
                .flatMap(other -> other.names().stream())
                .filter(mine::contains)
                .collect(Collectors.toSet());
        taken.addAll(takenOf(type, taken.stream().flatMap(Names::next).collect(Collectors.toSet())));
        return taken;
    }

    private record NamesDocument(@Id String id, List<String> names) {}

    private Set<String> takenOf(ContentType type, Set<String> names) {
        var some = query(named(type, names));
        some.fields().include(EntryDocument.NAMES);
        return template.find(some, NamesDocument.class, EntryDocument.COLLECTION).stream()
                .flatMap(other -> other.names().stream())
                .filter(names::contains)
                .collect(Collectors.toSet());
    }

    private static Criteria named(ContentType type, Collection<String> names) {
        return where(EntryDocument.TYPE)
                .is(type.segment())
                .and(EntryDocument.NAMES)
                .in(names);
    }

    /// As much of an entry as the audit log needs.
    record ActedDocument(
            @Id String id, String type, @Nullable ActDocument act) {}

    /// The entries whose last act is not older, the oldest act first.
    ///
    /// @param after only those with a greater id where the act has this very time
    List<ActedDocument> actedSince(Instant at, String after, int limit) {
        var since = where(ActDocument.DONE_AT).gte(at);
        var beyond = new Criteria()
                .orOperator(
                        where(ActDocument.DONE_AT).gt(at),
                        where(ActDocument.DONE_AT).is(at).and(ID).gt(after));
        return acted(query(since.andOperator(beyond)).with(Sort.by(ActDocument.DONE_AT, ID)), limit);
    }

    /// All entries, by their ids.
    List<ActedDocument> actedAfter(String id, int limit) {
        return acted(query(where(ID).gt(id)).with(Sort.by(ID)), limit);
    }

    private List<ActedDocument> acted(Query query, int limit) {
        query.fields().include(EntryDocument.TYPE, EntryDocument.ACT);
        return template.find(query.limit(limit), ActedDocument.class, EntryDocument.COLLECTION);
    }

    /// What was done to entries, on its way to the audit log.
    Acts acts() {
        return acts;
    }

    /// As much of an entry as tells one state of it from another.
    record MarkDocument(
            @Id String id, long writes, @Nullable Instant changedAt) {}

    List<MarkDocument> marks(Query query) {
        query.fields().include(EntryDocument.WRITES, EntryDocument.CHANGED_AT);
        return template.find(query, MarkDocument.class, EntryDocument.COLLECTION);
    }

    /// Appends to the revisions, unless it is there: then it is the same.
    ///
    /// @return whether it was not there
    boolean archive(RevisionDocument revision) {
        try {
            template.insert(revision);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// Appends to the revisions, or keeps the one that is there from being thinned out, whichever comes first.
    void archiveForEver(RevisionDocument revision) {
        boolean done = false;
        while (!done) {
            done = archive(revision.withKept(true)) || keep(revision.id());
        }
    }

    /// As [#archiveForEver(RevisionDocument)], for many.
    void archiveForEver(List<RevisionDocument> revisions) {
        var kept = revisions.stream().map(each -> each.withKept(true)).toList();
        if (!NewDocuments.insert(template, RevisionDocument.COLLECTION, kept)) {
            revisions.forEach(this::archiveForEver);
        }
    }

    /// Keeps an archived revision from being thinned out.
    ///
    /// @return whether it is there
    boolean keep(String revision) {
        var kept = new Update().set(RevisionDocument.KEPT, true);
        return template.updateFirst(query(where(ID).is(revision)), kept, RevisionDocument.class)
                        .getMatchedCount()
                == 1;
    }

    Optional<RevisionDocument> findArchived(EntryId entry, int number) {
        return Optional.ofNullable(
                template.findById(RevisionDocument.id(entry.value(), number), RevisionDocument.class));
    }

    /// Those of them that are archived, in no particular order.
    List<RevisionDocument> findArchived(Collection<RevisionId> revisions) {
        return revisions.stream()
                .map(each -> RevisionDocument.id(each.entry().value(), each.number()))
                .gather(Gatherers.windowFixed(READ_AT_ONCE))
                .flatMap(some -> template.find(query(where(ID).in(some)), RevisionDocument.class).stream())
                .toList();
    }

    /// The number of the newest archived revision; 0 where there is none.
    int newestArchived(EntryId entry) {
        return archived(entry, also -> also, 1).stream()
                .map(RevisionDocument::number)
                .findFirst()
                .orElse(0);
    }

    /// The newest first, of those that also satisfy this.
    List<RevisionDocument> archived(EntryId entry, UnaryOperator<Criteria> also, int limit) {
        var ofEntry = where(RevisionDocument.ENTRY).is(entry.value());
        var newestFirst = query(also.apply(ofEntry))
                .with(Sort.by(Direction.DESC, RevisionDocument.NUMBER))
                .limit(limit);
        return template.find(newestFirst, RevisionDocument.class);
    }
}
