package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.FieldExistsQuery;

/// When the clock alone changes what visible entries say.
final class ClockChanges {

    private ClockChanges() {}

    /// What was found; true from when it was asked until the change itself. Both in milliseconds.
    ///
    /// @param at [Long#MAX_VALUE] when the clock will change nothing
    record Next(long asked, long at) {

        boolean holdsAt(long now) {
            return asked <= now && now < at;
        }

        Optional<Instant> instant() {
            return at == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
        }
    }

    static Next after(Generation index, ContentType type, long now) throws IOException {
        var earliest = new long[] {Long.MAX_VALUE};
        var query = Versions.allOf(
                Versions.ofType(type),
                Versions.visible(index, index.sequence()),
                new FieldExistsQuery(IndexFields.CLOCK_CHANGE));
        index.visit(query, leaf -> {
            var changes = DocValues.getSortedNumeric(leaf.reader(), IndexFields.CLOCK_CHANGE);
            return document -> {
                int count = changes.advanceExact(document) ? changes.docValueCount() : 0;
                for (int i = 0; i < count; i++) {
                    long at = changes.nextValue();
                    if (at > now) {
                        earliest[0] = Math.min(earliest[0], at);
                    }
                }
            };
        });
        return new Next(now, earliest[0]);
    }
}
