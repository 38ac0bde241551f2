package lt.klasteriai.cms.core.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The chain's collection and what is kept beside it. Records are inserted and never written again.
final class AuditStore {

    private static final String ID = "_id";

    private final MongoTemplate template;

    /// Makes sure of the indexes that the queries below are served by.
    AuditStore(AuthoringStore store) {
        this.template = store.template();
        var records = template.indexOps(RecordDocument.class);
        records.createIndex(ascending(RecordDocument.FACT).unique());
        records.createIndex(ascending(RecordDocument.AT, ID));
        records.createIndex(ascending(RecordDocument.ENTRY, RecordDocument.AT, ID));
        records.createIndex(ascending(RecordDocument.TYPE, RecordDocument.AT, ID));
        records.createIndex(ascending(RecordDocument.ACTION, RecordDocument.AT, ID));
        records.createIndex(ascending(RecordDocument.BY, RecordDocument.AT, ID));
        records.createIndex(ascending(RecordDocument.BY, RecordDocument.ACTION, RecordDocument.AT, ID));
        template.indexOps(OriginDocument.class).createIndex(ascending(OriginDocument.AT));
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }

    /// In order, up to the first one that cannot be.
    ///
    /// @return false when a number is taken or a fact is there already
    boolean insert(List<RecordDocument> records) {
        try {
            template.insert(records, RecordDocument.class);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    Optional<RecordDocument> last() {
        var newestFirst = new Query().with(Sort.by(Direction.DESC, ID)).limit(1);
        return find(newestFirst).stream().findFirst();
    }

    Optional<RecordDocument> find(long number) {
        return Optional.ofNullable(template.findById(number, RecordDocument.class));
    }

    List<RecordDocument> find(Query query) {
        return template.find(query, RecordDocument.class);
    }

    /// In the order of the chain.
    List<RecordDocument> after(long number, Criteria also, int limit) {
        var inOrder = query(also.and(ID).gt(number)).with(Sort.by(ID)).limit(limit);
        return find(inOrder);
    }

    private record FactDocument(@Id long number, String fact) {}

    /// Those of the facts that are in the chain.
    Set<String> present(Collection<String> facts) {
        var some = query(where(RecordDocument.FACT).in(facts));
        some.fields().include(RecordDocument.FACT);
        return template.find(some, FactDocument.class, RecordDocument.COLLECTION).stream()
                .map(FactDocument::fact)
                .collect(Collectors.toSet());
    }

    Optional<MarkDocument> mark(String name) {
        return Optional.ofNullable(template.findById(name, MarkDocument.class));
    }

    /// Remembers the head, unless a later one is remembered.
    void remember(long number, String hash) {
        try {
            var earlier = query(
                    where(ID).is(MarkDocument.HEAD).and(MarkDocument.NUMBER).lt(number));
            var head = Update.update(MarkDocument.NUMBER, number).set(MarkDocument.HASH, hash);
            template.upsert(earlier, head, MarkDocument.class);
        } catch (DuplicateKeyException _) {
            // a later one is there
        }
    }

    void sweptUpTo(Instant at) {
        template.upsert(
                query(where(ID).is(MarkDocument.SWEEP)), new Update().max(MarkDocument.AT, at), MarkDocument.class);
    }

    /// The first one counts.
    ///
    /// @return false when one was announced with that key before; it stays
    boolean insert(OriginDocument origin) {
        try {
            template.insert(origin);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    Optional<OriginDocument> origin(String key) {
        return Optional.ofNullable(template.findById(key, OriginDocument.class));
    }

    void removeOrigins(Instant before) {
        template.remove(query(where(OriginDocument.AT).lt(before)), OriginDocument.class);
    }
}
