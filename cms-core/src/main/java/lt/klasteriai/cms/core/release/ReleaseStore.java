package lt.klasteriai.cms.core.release;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.schedule.Claims;
import lt.klasteriai.cms.core.schedule.Place;
import lt.klasteriai.cms.core.schedule.TimedList;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/// The collection of releases. Every write is one operation on one document.
final class ReleaseStore {

    private static final String ID = "_id";

    private final MongoTemplate template;
    private final Claims<ReleaseDocument> claims;

    private ReleaseStore(MongoTemplate template) {
        this.template = template;
        this.claims = new Claims<>(template, ReleaseDocument.class);
    }

    /// Makes sure of the indexes that the queries below are served by.
    static ReleaseStore open(AuthoringStore store) {
        var releases = store.template().indexOps(ReleaseDocument.class);
        releases.createIndex(ascending(ReleaseDocument.STATE, ReleaseDocument.AT));
        releases.createIndex(ascending(ReleaseDocument.STATE, ReleaseDocument.UPDATED_AT, ID));
        releases.createIndex(ascending(ReleaseDocument.UPDATED_AT, ID));
        return new ReleaseStore(store.template());
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }

    Claims<ReleaseDocument> claims() {
        return claims;
    }

    Optional<ReleaseDocument> find(String id) {
        return Optional.ofNullable(template.findById(id, ReleaseDocument.class));
    }

    void insert(ReleaseDocument document) {
        template.insert(document);
    }

    /// Replaces a release that nobody changed or claimed since it was read.
    ///
    /// @return false when somebody did
    boolean replace(ReleaseDocument seen, ReleaseDocument next) {
        var asSeen = query(where(ID)
                .is(seen.id())
                .and(ReleaseDocument.VERSION)
                .is(seen.version())
                .and(Claims.CLAIM)
                .is(seen.claim())
                .and(ReleaseDocument.STATE)
                .is(seen.state()));
        return template.findAndReplace(asSeen, next, FindAndReplaceOptions.none()) != null;
    }

    /// What is still to be published, up to this instant.
    List<ReleaseDocument> scheduledUntil(Instant until) {
        return template.find(
                query(where(ReleaseDocument.STATE)
                                .is(ReleaseState.SCHEDULED)
                                .and(ReleaseDocument.AT)
                                .lte(until))
                        .with(Sort.by(ReleaseDocument.AT)),
                ReleaseDocument.class);
    }

    /// The entries of all that are scheduled.
    Stream<EntryId> scheduledEntries() {
        var scheduled = query(where(ReleaseDocument.STATE).is(ReleaseState.SCHEDULED));
        return template.findDistinct(scheduled, ReleaseDocument.ENTRIES, ReleaseDocument.class, String.class).stream()
                .map(EntryId::new);
    }

    /// All of them, the last changed first.
    TimedList<ReleaseDocument> list() {
        return new TimedList<>(
                template,
                ReleaseDocument.class,
                ReleaseDocument.UPDATED_AT,
                false,
                document -> new Place(document.updatedAt(), document.id()));
    }
}
