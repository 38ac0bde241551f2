package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.jspecify.annotations.Nullable;

/// When the clock alone changes what visible entries say.
final class ClockChanges {

    private ClockChanges() {}

    /// The stretch between two changes, in milliseconds. It follows from the versions alone and not from when it was
    /// asked, so that what is made of it is the same whoever asks.
    ///
    /// @param since the last change; 0 when there was none, and when it was asked where that is not looked for
    /// @param at [Long#MAX_VALUE] when the clock will change nothing
    record Next(long since, long at) {

        boolean holdsAt(long now) {
            return since <= now && now < at;
        }

        Optional<Instant> instant() {
            return at == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
        }
    }

    /// What the clock may change.
    ///
    /// @param ahead null for what entries of the type say; else a field that is asked for by the days ahead
    /// @param days how many of them; 0 without a field
    record Of(ContentType type, @Nullable QueryField ahead, int days) {

        static Of entries(ContentType type) {
            return new Of(type, null, 0);
        }

        static Of ahead(ContentType type, QueryField field, int days) {
            return new Of(type, field, days);
        }

        long lead() {
            return Duration.ofDays(days).toMillis();
        }
    }

    static Next after(Generation index, Of what, long now) throws IOException {
        var stretch = new long[] {what.ahead() == null ? 0 : now, Long.MAX_VALUE};
        var ahead = what.ahead();
        var field = ahead == null ? IndexFields.CLOCK_CHANGE : IndexFields.sort(ahead);
        var query = Versions.allOf(
                Versions.ofType(what.type()), Versions.visible(index, index.sequence()), new FieldExistsQuery(field));
        index.visit(query, leaf -> {
            var next = ahead == null
                    ? turns(leaf.reader(), field, now, stretch)
                    : enterings(leaf.reader(), field, what.lead(), now);
            return document -> stretch[1] = Math.min(stretch[1], next.of(document));
        });
        return new Next(stretch[0], stretch[1]);
    }

    /// When something next changes about a document; [Long#MAX_VALUE] when nothing does.
    private interface NextOf {
        long of(int document) throws IOException;
    }

    /// @param stretch its beginning becomes the last turn until now
    private static NextOf turns(LeafReader reader, String field, long now, long[] stretch) throws IOException {
        var turns = DocValues.getSortedNumeric(reader, field);
        return document -> {
            long earliest = Long.MAX_VALUE;
            int count = turns.advanceExact(document) ? turns.docValueCount() : 0;
            for (int i = 0; i < count; i++) {
                long at = turns.nextValue();
                if (at > now) {
                    earliest = Math.min(earliest, at);
                } else {
                    stretch[0] = Math.max(stretch[0], at);
                }
            }
            return earliest;
        };
    }

    /// A moment comes within so many days when these are all that is left before it, or when it begins to count.
    private static NextOf enterings(LeafReader reader, String field, long lead, long now) throws IOException {
        var stretches = DocValues.getBinary(reader, field);
        return document -> {
            long earliest = Long.MAX_VALUE;
            stretches.advanceExact(document);
            var packed = new PackedStretches(stretches.binaryValue());
            while (packed.next()) {
                long at = Math.max(packed.first(), packed.value() - lead);
                earliest = at > now && at <= packed.last() ? Math.min(earliest, at) : earliest;
            }
            return earliest;
        };
    }
}
