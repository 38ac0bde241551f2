package lt.klasteriai.cms.core.entry;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;

/// Pages through entries by the time of their newest revision, and by id where it is the same.
@RequiredArgsConstructor
final class EntryLists {

    private static final String ID = "_id";

    private final EntryStore store;
    private final EntryDocumentMapper mapper;

    EntriesPage page(EntryQuery query) {
        boolean backwards = query.before() != null;
        boolean ascending = query.oldestFirst() != backwards;
        var found = store.find(query(matching(query, ascending))
                .with(Sort.by(ascending ? Direction.ASC : Direction.DESC, EntryDocument.UPDATED_AT, ID))
                .limit(query.size() + 1));
        boolean more = found.size() > query.size();
        var shown = more ? found.subList(0, query.size()) : found;
        var documents = backwards ? shown.reversed() : shown;
        return new EntriesPage(
                documents.stream().map(mapper::toEntry).toList(),
                backwards || more ? last(documents) : null,
                backwards ? (more ? first(documents) : null) : (query.after() != null ? first(documents) : null));
    }

    private static @Nullable String first(List<EntryDocument> documents) {
        return documents.isEmpty() ? null : Cursor.of(documents.getFirst()).text();
    }

    private static @Nullable String last(List<EntryDocument> documents) {
        return documents.isEmpty() ? null : Cursor.of(documents.getLast()).text();
    }

    private static Criteria matching(EntryQuery query, boolean ascending) {
        var also = new ArrayList<Criteria>();
        var key = query.key();
        if (key != null) {
            also.add(where(EntryDocument.NAMES).is(Names.ofKey(key)));
        }
        var since = query.updatedSince();
        if (since != null) {
            also.add(where(EntryDocument.UPDATED_AT).gte(since));
        }
        var cursor = query.before() != null ? query.before() : query.after();
        if (cursor != null) {
            also.add(beyond(Cursor.parse(cursor), ascending));
        }
        var criteria = where(EntryDocument.TYPE)
                .is(query.type().segment())
                .and(EntryDocument.STATES)
                .is(StateTags.wanted(query.state(), query.locale()));
        return also.isEmpty() ? criteria : criteria.andOperator(also);
    }

    private static Criteria beyond(Cursor cursor, boolean ascending) {
        var sameTime = where(EntryDocument.UPDATED_AT).is(cursor.at());
        var further = where(EntryDocument.UPDATED_AT);
        return ascending
                ? new Criteria()
                        .orOperator(further.gt(cursor.at()), sameTime.and(ID).gt(cursor.id()))
                : new Criteria()
                        .orOperator(further.lt(cursor.at()), sameTime.and(ID).lt(cursor.id()));
    }
}
