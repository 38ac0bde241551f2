package lt.klasteriai.cms.core.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Base64;
import lt.klasteriai.cms.core.entry.BadCursor;
import org.springframework.data.mongodb.core.query.Criteria;

/// A place in a list that is in the order of an instant, and of the id where it is the same.
public record Place(Instant at, String id) {

    private static final String ID = "_id";
    private static final String SEPARATOR = " ";

    /// As a cursor.
    String text() {
        var plain = at.toEpochMilli() + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// @throws BadCursor when no list gave this text
    static Place parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, 2);
            var place = new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
            if (place.text().equals(text)) {
                return place;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadCursor();
        }
        throw new BadCursor();
    }

    /// What lies beyond this place. The bound without an alternative is what an index can use.
    ///
    /// @param field that holds the instant
    Criteria further(String field, boolean ascending) {
        var sameTime = where(field).is(at);
        return ascending
                ? where(field)
                        .gte(at)
                        .orOperator(where(field).gt(at), sameTime.and(ID).gt(id))
                : where(field)
                        .lte(at)
                        .orOperator(where(field).lt(at), sameTime.and(ID).lt(id));
    }
}
