package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Orders by entry what nothing else decides between.
///
/// Lucene's own order of terms reads the term of every document that gets into the queue, a quarter of what a list
/// costs, though two are seldom alike in what is asked for. This one compares numbers of terms within a segment, and
/// reads terms only to compare documents of two segments.
final class ByEntry extends FieldComparatorSource {

    /// @param backwards whether the list is read from its end
    static SortField field(boolean backwards) {
        return new SortField(IndexFields.ENTRY, new ByEntry(), backwards);
    }

    @Override
    public FieldComparator<BytesRef> newComparator(String field, int slots, Pruning pruning, boolean reversed) {
        return new Comparator(field, slots);
    }

    private static final class Comparator extends FieldComparator<BytesRef> {

        private final String field;
        private final List<SortedDocValues> segments = new ArrayList<>();
        private final int[] segmentOf;
        private final int[] ordinals;
        private @Nullable BytesRef top;

        Comparator(String field, int slots) {
            this.field = field;
            this.segmentOf = new int[slots];
            this.ordinals = new int[slots];
        }

        @Override
        public int compare(int one, int other) {
            return segmentOf[one] == segmentOf[other]
                    ? Integer.compare(ordinals[one], ordinals[other])
                    : value(one).compareTo(value(other));
        }

        @Override
        public void setTopValue(BytesRef value) {
            top = value;
        }

        @Override
        public BytesRef value(int slot) {
            try {
                return BytesRef.deepCopyOf(segments.get(segmentOf[slot]).lookupOrd(ordinals[slot]));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
            segments.add(DocValues.getSorted(leaf.reader(), field));
            return new Segment(this, segments.size() - 1);
        }
    }

    /// Within one segment, terms from elsewhere are known by where they would stand.
    private static final class Segment implements LeafFieldComparator {

        private final Comparator all;
        private final int number;
        private final SortedDocValues terms;
        private final int top;
        private int bottom;

        Segment(Comparator all, int number) throws IOException {
            this.all = all;
            this.number = number;
            this.terms = all.segments.get(number);
            this.top = all.top == null ? 0 : place(all.top);
        }

        /// Twice the number of a term, and in between for one that is not here.
        private int place(BytesRef term) throws IOException {
            int ordinal = terms.lookupTerm(term);
            return ordinal >= 0 ? 2 * ordinal : 2 * (-ordinal - 1) - 1;
        }

        private int ordinal(int document) throws IOException {
            if (!terms.advanceExact(document)) {
                throw new IllegalStateException("a document without an entry is not in any list");
            }
            return terms.ordValue();
        }

        @Override
        public void setBottom(int slot) throws IOException {
            bottom = all.segmentOf[slot] == number ? 2 * all.ordinals[slot] : place(all.value(slot));
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return Integer.compare(bottom, 2 * ordinal(document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return Integer.compare(top, 2 * ordinal(document));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            all.segmentOf[slot] = number;
            all.ordinals[slot] = ordinal(document);
        }

        @Override
        public void setScorer(Scorable scorer) {}
    }
}
