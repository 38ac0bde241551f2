package lt.klasteriai.cms.core.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;

/// Reads the log by the time of its acts, and by number where it is the same.
@RequiredArgsConstructor
final class AuditPages {

    private static final String ID = "_id";
    private static final int AT_ONCE = 500;

    private final AuditStore store;

    /// A place in the log.
    private record Place(Instant at, long number) {

        private static final String SEPARATOR = "-";

        static Place of(RecordDocument record) {
            return new Place(record.at(), record.number());
        }

        String text() {
            return at.toEpochMilli() + SEPARATOR + number;
        }

        static Place parse(String text) {
            try {
                var parts = text.split(SEPARATOR, 2);
                var place = new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
                if (place.text().equals(text)) {
                    return place;
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
                throw new BadAuditCursor();
            }
            throw new BadAuditCursor();
        }
    }

    AuditPage page(AuditQuery query) {
        var place = query.after() == null ? null : Place.parse(query.after());
        var found = read(query, place, Direction.DESC, query.size() + 1);
        boolean more = found.size() > query.size();
        var shown = more ? found.subList(0, query.size()) : found;
        return new AuditPage(
                shown.stream().map(RecordDocument::toRecord).toList(),
                more ? Place.of(shown.getLast()).text() : null);
    }

    void forEach(AuditQuery query, Consumer<AuditRecord> reader) {
        var some = read(query, null, Direction.ASC, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(record -> reader.accept(record.toRecord()));
            some = read(query, Place.of(some.getLast()), Direction.ASC, AT_ONCE);
        }
    }

    private List<RecordDocument> read(AuditQuery query, @Nullable Place beyond, Direction direction, int limit) {
        var criteria = matching(query);
        var limits = new ArrayList<Criteria>();
        if (query.from() != null) {
            limits.add(where(RecordDocument.AT).gte(query.from()));
        }
        if (query.to() != null) {
            limits.add(where(RecordDocument.AT).lt(query.to()));
        }
        if (beyond != null) {
            limits.addFirst(notBefore(beyond, direction));
            limits.add(beyond(beyond, direction));
        }
        var all = limits.isEmpty() ? criteria : criteria.andOperator(limits);
        return store.find(
                query(all).with(Sort.by(direction, RecordDocument.AT, ID)).limit(limit));
    }

    private static Criteria matching(AuditQuery query) {
        var criteria = new Criteria();
        criteria = and(criteria, RecordDocument.BY, query.by());
        criteria = and(criteria, RecordDocument.ACTION, query.action());
        criteria = and(criteria, RecordDocument.ENTRY, query.entry());
        return and(criteria, RecordDocument.TYPE, query.type());
    }

    private static Criteria and(Criteria criteria, String field, @Nullable String value) {
        return value == null ? criteria : criteria.and(field).is(value);
    }

    /// Says again what [#beyond] says, in a way that an index can follow.
    private static Criteria notBefore(Place place, Direction direction) {
        var at = where(RecordDocument.AT);
        return direction.isAscending() ? at.gte(place.at()) : at.lte(place.at());
    }

    private static Criteria beyond(Place place, Direction direction) {
        var further = where(RecordDocument.AT);
        var sameTime = where(RecordDocument.AT).is(place.at()).and(ID);
        return new Criteria()
                .orOperator(
                        direction.isAscending() ? further.gt(place.at()) : further.lt(place.at()),
                        direction.isAscending() ? sameTime.gt(place.number()) : sameTime.lt(place.number()));
    }
}
