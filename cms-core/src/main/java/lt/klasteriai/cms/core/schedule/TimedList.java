package lt.klasteriai.cms.core.schedule;

import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/// Pages through documents in the order of an instant, and of their id where it is the same.
@RequiredArgsConstructor
public final class TimedList<D> {

    private final MongoTemplate template;
    private final Class<D> type;

    /// The field that holds the instant.
    private final String field;

    private final boolean oldestFirst;
    private final Function<D, Place> place;

    /// @param matching what is asked of the documents
    /// @param after the cursor of the page before; null for the first page
    /// @param before the cursor of the page after; at most one of the two is given
    /// @throws lt.klasteriai.cms.core.entry.BadCursor when a cursor was not given by this list
    public PageOf<D> page(List<Criteria> matching, int size, @Nullable String after, @Nullable String before) {
        boolean backwards = before != null;
        var found = find(matching, size + 1, backwards ? before : after, oldestFirst != backwards);
        boolean more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        var documents = backwards ? shown.reversed() : shown;
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : after != null;
        return new PageOf<>(
                documents,
                hasNext && !documents.isEmpty() ? textOf(documents.getLast()) : null,
                hasPrevious && !documents.isEmpty() ? textOf(documents.getFirst()) : null);
    }

    private List<D> find(List<Criteria> matching, int limit, @Nullable String cursor, boolean ascending) {
        var all = new ArrayList<Criteria>();
        if (cursor != null) {
            all.add(Place.parse(cursor).further(field, ascending));
        }
        all.addAll(matching);
        var criteria = all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
        var direction = ascending ? Direction.ASC : Direction.DESC;
        return template.find(
                query(criteria).with(Sort.by(direction, field, "_id")).limit(limit), type);
    }

    private String textOf(D document) {
        return place.apply(document).text();
    }
}
