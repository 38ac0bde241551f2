package lt.klasteriai.cms.core.schedule;

import static java.util.Comparator.naturalOrder;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The collection of schedules. Every write is one operation on one document.
final class ScheduleStore {

    /// The states in which something is still to happen.
    static final Set<ScheduleState> OPEN = Set.of(ScheduleState.SCHEDULED, ScheduleState.EXECUTING);

    private static final String ID = "_id";

    private final MongoTemplate template;
    private final Claims<ScheduleDocument> claims;

    private ScheduleStore(MongoTemplate template) {
        this.template = template;
        this.claims = new Claims<>(template, ScheduleDocument.class);
    }

    /// Makes sure of the indexes that the queries below are served by.
    static ScheduleStore open(AuthoringStore store) {
        var schedules = store.template().indexOps(ScheduleDocument.class);
        schedules.createIndex(ascending(ScheduleDocument.ENTRY, ScheduleDocument.STATE, ScheduleDocument.AT, ID));
        schedules.createIndex(ascending(ScheduleDocument.ENTRY, ScheduleDocument.AT, ID));
        schedules.createIndex(ascending(ScheduleDocument.STATE, ScheduleDocument.AT, ID));
        schedules.createIndex(ascending(ScheduleDocument.AT, ID));
        return new ScheduleStore(store.template());
    }

    private static Index ascending(String... fields) {
        var index = new Index();
        List.of(fields).forEach(field -> index.on(field, Direction.ASC));
        return index;
    }

    Claims<ScheduleDocument> claims() {
        return claims;
    }

    Optional<ScheduleDocument> find(String id) {
        return Optional.ofNullable(template.findById(id, ScheduleDocument.class));
    }

    List<ScheduleDocument> find(Query query) {
        return template.find(query, ScheduleDocument.class);
    }

    /// @return false when there is one of this id
    boolean insert(ScheduleDocument document) {
        try {
            template.insert(document);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// What is still to happen to an entry, in its order.
    List<ScheduleDocument> open(EntryId entry) {
        return find(query(open(entry.value())).with(Sort.by(ScheduleDocument.AT, ID)));
    }

    private static Criteria open(String entry) {
        return where(ScheduleDocument.ENTRY)
                .is(entry)
                .and(ScheduleDocument.STATE)
                .in(OPEN);
    }

    /// The entries that something is still to happen to.
    Stream<EntryId> openEntries() {
        var open = query(where(ScheduleDocument.STATE).in(OPEN));
        return template.findDistinct(open, ScheduleDocument.ENTRY, ScheduleDocument.class, String.class).stream()
                .map(EntryId::new);
    }

    /// What is to happen up to this instant, in its order.
    ///
    /// @param after the cursor of the page before; null for the first page
    PageOf<ScheduleDocument> openUntil(Instant until, @Nullable String after, int limit) {
        var open =
                where(ScheduleDocument.STATE).in(OPEN).and(ScheduleDocument.AT).lte(until);
        return list().page(List.of(open), limit, after, null);
    }

    /// All of them, in the order of their instants.
    TimedList<ScheduleDocument> list() {
        return new TimedList<>(
                template,
                ScheduleDocument.class,
                ScheduleDocument.AT,
                true,
                document -> new Place(document.at(), document.id()));
    }

    /// As much of a schedule as tells whether it comes first.
    private record TurnDocument(String entry, Instant at) {}

    /// Those of these before which nothing else is still to happen to their entry; one of each entry.
    List<ScheduleDocument> first(List<ScheduleDocument> some) {
        var entries = some.stream().map(ScheduleDocument::entry).collect(Collectors.toSet());
        var open = query(where(ScheduleDocument.ENTRY)
                .in(entries)
                .and(ScheduleDocument.STATE)
                .in(OPEN)
                .and(ScheduleDocument.AT)
                .lte(some.stream().map(ScheduleDocument::at).max(naturalOrder()).orElse(Instant.EPOCH)));
        open.fields().include(ScheduleDocument.ENTRY, ScheduleDocument.AT);
        var turns = template.find(open, TurnDocument.class, ScheduleDocument.COLLECTION).stream()
                .collect(Collectors.toMap(TurnDocument::entry, TurnDocument::at, BinaryOperator.minBy(naturalOrder())));
        var first = new LinkedHashMap<String, ScheduleDocument>();
        some.stream()
                .filter(each -> !each.at().isAfter(turns.getOrDefault(each.entry(), each.at())))
                .forEach(each -> first.putIfAbsent(each.entry(), each));
        return List.copyOf(first.values());
    }

    /// Something else that is to happen to the entry in one of these locales at that instant.
    Optional<ScheduleDocument> openAt(EntryId entry, Instant at, Collection<LocaleTag> locales) {
        var same = open(entry.value()).and(ScheduleDocument.AT).is(at);
        return find(query(same)).stream()
                .filter(other -> other.inLocales().stream().anyMatch(locales::contains))
                .findFirst();
    }

    /// Changes a schedule that is in this state.
    ///
    /// @return false when it is in another one by now
    boolean change(String id, ScheduleState from, Update update) {
        var present = query(where(ID).is(id).and(ScheduleDocument.STATE).is(from));
        return template.updateFirst(present, update, ScheduleDocument.class).getModifiedCount() == 1;
    }
}
