package lt.klasteriai.cms.core.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import lt.klasteriai.cms.core.entry.BadCursor;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A place in what a query found.
///
/// @param fingerprint of the query that gave it
/// @param score null where the order is not by relevance
record Place(int fingerprint, @Nullable Float score, long updatedAt, String entry) {

    private static final String SEPARATOR = " ";
    private static final String NO_SCORE = "-";

    /// Places are found by their values alone; this stands behind all that are equal to it.
    private static final int BEHIND_ALL = Integer.MAX_VALUE;

    static Place of(FieldDoc document, FindingQuery query) {
        var values = new ArrayList<>(List.of(Objects.requireNonNull(document.fields)));
        var entry = ((BytesRef) values.removeLast()).utf8ToString();
        var updatedAt = (Long) values.removeLast();
        return new Place(query.fingerprint(), values.isEmpty() ? null : (Float) values.getFirst(), updatedAt, entry);
    }

    FieldDoc document() {
        var id = new BytesRef(entry);
        var values = score == null ? new Object[] {updatedAt, id} : new Object[] {score, updatedAt, id};
        return new FieldDoc(BEHIND_ALL, Float.NaN, values);
    }

    String text() {
        var plain = String.join(
                SEPARATOR,
                Integer.toHexString(fingerprint),
                score == null ? NO_SCORE : Integer.toHexString(Float.floatToIntBits(score)),
                Long.toString(updatedAt),
                entry);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// @throws BadCursor when this query's list did not give the text
    static Place parse(String text, FindingQuery query) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, 4);
            var score = parts[1].equals(NO_SCORE) ? null : Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16));
            var place = new Place(Integer.parseUnsignedInt(parts[0], 16), score, Long.parseLong(parts[2]), parts[3]);
            if (place.fingerprint == query.fingerprint() && (score == null) == (query.text() == null)) {
                return place;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadCursor();
        }
        throw new BadCursor();
    }
}
