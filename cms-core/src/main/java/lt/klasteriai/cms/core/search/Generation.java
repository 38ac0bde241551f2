package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.ClockChanges.Of;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.Operand.Ahead;
import lt.klasteriai.cms.core.search.text.WeightSimilarity;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;

/// The index as it is between two publications, with what was worked out about it so far.
final class Generation extends IndexSearcher {

    private static final int REMEMBERED = 64;

    /// Questions about the past may be any number, and must not keep those about the present from being remembered.
    private static final int OF_THE_PAST = REMEMBERED / 2;

    /// The sequence that it shows; every version that ends at or before it is marked so.
    private final long sequence;

    private final Touches touches;

    private final Map<Seen, Query> visible = new ConcurrentHashMap<>();
    private final Map<Of, ClockChanges.Next> clockChanges = new ConcurrentHashMap<>();

    /// @param at a sequence
    private record Seen(ContentType type, List<LocaleTag> locales, long at) {}

    Generation(IndexReader reader, long sequence, Touches touches) {
        super(reader);
        setSimilarity(new WeightSimilarity());
        this.sequence = sequence;
        this.touches = touches;
    }

    long sequence() {
        return sequence;
    }

    Touches touches() {
        return touches;
    }

    /// The last sequence at which everything of this type is read as it is at this one: the present, or the one before
    /// the next publication that touched the type.
    long lastAlike(ContentType type, long at) throws IOException {
        return at >= touches.of(type)
                ? sequence
                : Math.min(next(type, IndexFields.FROM, at), next(type, IndexFields.TO, at)) - 1;
    }

    private long next(ContentType type, String end, long after) throws IOException {
        var later = Versions.allOf(Versions.ofType(type), LongField.newRangeQuery(end, after + 1, sequence));
        var ascending = LongField.newSortField(end, false, SortedNumericSelector.Type.MIN);
        var first = search(later, 1, new Sort(ascending));
        return first.scoreDocs.length == 0 ? sequence + 1 : (Long) ((FieldDoc) first.scoreDocs[0]).fields[0];
    }

    /// What to do with the documents that a query finds in a part of the index.
    interface Visitor {
        DocumentVisitor in(LeafReaderContext leaf) throws IOException;
    }

    /// What to do with one of them.
    interface DocumentVisitor {
        /// @param document its number in its part
        void visit(int document) throws IOException;
    }

    /// Visits all documents that the query finds, in no order that means anything.
    void visit(Query query, Visitor visitor) throws IOException {
        var weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var visits = visitor.in(leaf);
            var living = leaf.reader().getLiveDocs();
            var found = scorer.iterator();
            for (int document = found.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = found.nextDoc()) {
                if (living == null || living.get(document)) {
                    visits.visit(document);
                }
            }
        }
    }

    List<PublishedVersion> load(TopDocs found) throws IOException {
        return load(Arrays.asList(found.scoreDocs));
    }

    List<PublishedVersion> load(List<? extends ScoreDoc> found) throws IOException {
        var fields = storedFields();
        var versions = new ArrayList<PublishedVersion>(found.size());
        for (var hit : found) {
            versions.add(VersionRecord.load(fields, hit.doc));
        }
        return versions;
    }

    List<PublishedVersion> all(Query query) throws IOException {
        return load(search(query, Math.max(1, count(query))));
    }

    /// Visits the versions that the query finds, unless they are more than these.
    ///
    /// @return whether they were visited
    boolean each(Query query, int most, Consumer<PublishedVersion> consumer) throws IOException {
        var found = search(query, most + 1).scoreDocs;
        if (found.length > most) {
            return false;
        }
        var fields = storedFields();
        for (var hit : found) {
            consumer.accept(VersionRecord.load(fields, hit.doc));
        }
        return true;
    }

    /// The newest version that the query finds.
    Optional<PublishedVersion> newest(Query query) throws IOException {
        int document = newestDocument(query);
        return document < 0 ? Optional.empty() : Optional.of(VersionRecord.load(storedFields(), document));
    }

    /// The entry of the newest version that the query finds.
    Optional<EntryId> entryOfNewest(Query query) throws IOException {
        int document = newestDocument(query);
        if (document < 0) {
            return Optional.empty();
        }
        var leaf = leafContexts.get(ReaderUtil.subIndex(document, leafContexts));
        var entries = DocValues.getSorted(leaf.reader(), IndexFields.ENTRY);
        entries.advanceExact(document - leaf.docBase);
        return Optional.of(new EntryId(entries.lookupOrd(entries.ordValue()).utf8ToString()));
    }

    /// The queries for it find few documents, for which sorting would be much ado.
    private int newestDocument(Query query) throws IOException {
        var newest = new long[] {-1, Long.MIN_VALUE};
        visit(query, leaf -> {
            var from = DocValues.getSortedNumeric(leaf.reader(), IndexFields.FROM);
            return document -> {
                from.advanceExact(document);
                long value = from.nextValue();
                if (value > newest[1]) {
                    newest[0] = (long) leaf.docBase + document;
                    newest[1] = value;
                }
            };
        });
        return Math.toIntExact(newest[0]);
    }

    /// What is visible of a type at a sequence, each entry once: in the first of these locales that it is visible in.
    Query visible(ContentType type, List<LocaleTag> locales, long at) throws IOException {
        var seen = new Seen(type, locales, at);
        var known = visible.get(seen);
        if (known == null) {
            known = findVisible(seen);
        }
        return known;
    }

    /// One at a time: right after a publication many ask for the same.
    private synchronized Query findVisible(Seen seen) throws IOException {
        var known = visible.get(seen);
        if (known == null) {
            known = new VisibleOnce(this).find(seen.type(), seen.locales(), seen.at());
            if (visible.size() < (seen.at() == sequence ? REMEMBERED : OF_THE_PAST)) {
                visible.put(seen, known);
            }
        }
        return known;
    }

    Optional<Instant> nextClockChange(ContentType type, Instant now) throws IOException {
        return clockChange(Of.entries(type), now).instant();
    }

    /// When the clock alone will change the answer to this question, at the earliest.
    Optional<Instant> nextClockChange(ListQuery query, Instant now) throws IOException {
        var changes = new ArrayList<Instant>();
        nextClockChange(query.view().type(), now).ifPresent(changes::add);
        for (var condition : query.conditions()) {
            for (var operand : condition.operands()) {
                if (operand instanceof Ahead(int days)) {
                    var entering = Of.ahead(query.view().type(), condition.field(), days);
                    clockChange(entering, now).instant().ifPresent(changes::add);
                }
            }
        }
        if (query.asksForToday()) {
            changes.add(Measure.endOfDay(now));
        }
        return changes.stream().min(Instant::compareTo);
    }

    /// When the clock last changed anything, or the epoch. All who ask between two changes get the same, so that what
    /// is made of it is the same too.
    Instant steadySince(ContentType type, Instant now) throws IOException {
        return Instant.ofEpochMilli(clockChange(Of.entries(type), now).since());
    }

    private ClockChanges.Next clockChange(Of what, Instant now) throws IOException {
        var known = clockChanges.get(what);
        return known != null && known.holdsAt(now.toEpochMilli()) ? known : findClockChange(what, now);
    }

    /// One at a time, like [#findVisible].
    private synchronized ClockChanges.Next findClockChange(Of what, Instant now) throws IOException {
        var known = clockChanges.get(what);
        if (known == null || !known.holdsAt(now.toEpochMilli())) {
            known = ClockChanges.after(this, what, now.toEpochMilli());
            clockChanges.put(what, known);
        }
        return known;
    }

    /// The greatest sequence whose publication is not later than this; 0 when all are.
    long sequenceAt(Instant instant) throws IOException {
        var earlier = LongField.newRangeQuery(IndexFields.PUBLICATION_TIME, Long.MIN_VALUE, instant.toEpochMilli());
        var last = search(earlier, 1, new Sort(descending(IndexFields.PUBLICATION)));
        return last.scoreDocs.length == 0
                ? 0
                : number(last.scoreDocs[0].doc, IndexFields.PUBLICATION).orElse(0L);
    }

    Optional<Instant> publishedAt(long publication) throws IOException {
        var found = search(LongField.newExactQuery(IndexFields.PUBLICATION, publication), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : number(found.scoreDocs[0].doc, IndexFields.PUBLICATION_TIME).map(Instant::ofEpochMilli);
    }

    private Optional<Long> number(int document, String field) throws IOException {
        var value = storedFields().document(document).getField(field);
        return Optional.ofNullable(value).map(stored -> stored.numericValue().longValue());
    }

    private static SortField descending(String field) {
        return LongField.newSortField(field, true, SortedNumericSelector.Type.MAX);
    }
}
