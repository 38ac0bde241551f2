package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.EntryDocument.TrashedDocument;
import lt.klasteriai.cms.core.store.AuthoringStore;
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

/// The collections of entries and revisions. Every write is one operation on one document.
final class EntryStore {

    private static final String ID = "_id";

    private final MongoTemplate template;

    private EntryStore(MongoTemplate template) {
        this.template = template;
    }

    /// Makes sure of the indexes that the queries below are served by.
    static EntryStore open(AuthoringStore store) {
        var entries = store.template().indexOps(EntryDocument.class);
        entries.createIndex(ascending(EntryDocument.TYPE, EntryDocument.NAMES).unique());
        entries.createIndex(ascending(EntryDocument.TYPE, EntryDocument.STATES, EntryDocument.UPDATED_AT, ID));
        entries.createIndex(ascending(EntryDocument.REFERENCES));
        store.template()
                .indexOps(RevisionDocument.class)
                .createIndex(ascending(RevisionDocument.ENTRY, RevisionDocument.NUMBER));
        return new EntryStore(store.template());
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
        return find(query(named(type, List.of(name)))).stream().findFirst();
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
            return template.insert(document);
        } catch (DuplicateKeyException failure) {
            throw new NamesTaken(taken(document, any -> true), failure);
        }
    }

    /// Applies a change to an entry, again and again until no other writer has come between; a change that gives the
    /// same document back ends it without a write.
    ///
    /// @param change sees the entry as it is, in the trash or not
    /// @throws NamesTaken when others have some of its new names
    Optional<EntryDocument> update(EntryId id, UnaryOperator<EntryDocument> change) {
        while (true) {
            var present = find(id);
            var next = present.map(change);
            if (next.equals(present) || replaced(next.orElseThrow())) {
                return next;
            }
        }
    }

    /// False when another writer was faster.
    private boolean replaced(EntryDocument next) {
        try {
            template.save(next);
            return true;
        } catch (OptimisticLockingFailureException _) {
            return false;
        } catch (DuplicateKeyException failure) {
            throw new NamesTaken(taken(next, other -> !other.id().equals(next.id())), failure);
        }
    }

    private Set<String> taken(EntryDocument document, Predicate<EntryDocument> by) {
        var type = ContentType.of(document.type());
        var mine = Set.copyOf(document.names());
        return find(query(named(type, mine))).stream()
                .filter(by)
                .flatMap(other -> other.names().stream())
                .filter(mine::contains)
                .collect(Collectors.toSet());
    }

    private static Criteria named(ContentType type, Collection<String> names) {
        return where(EntryDocument.TYPE)
                .is(type.segment())
                .and(EntryDocument.NAMES)
                .in(names);
    }

    /// Appends to the revisions, unless it is there: then it is the same.
    void archive(RevisionDocument revision) {
        try {
            template.insert(revision);
        } catch (DuplicateKeyException _) {
            // archived before
        }
    }

    Optional<RevisionDocument> findArchived(EntryId entry, int number) {
        return Optional.ofNullable(
                template.findById(RevisionDocument.id(entry.value(), number), RevisionDocument.class));
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
