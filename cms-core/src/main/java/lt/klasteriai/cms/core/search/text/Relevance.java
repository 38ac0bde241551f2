package lt.klasteriai.cms.core.search.text;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/// How far in front an entry stands: by how well it fits and how recent it is.
///
/// Of two that fit alike the one comes first that is newer; one that is [#HALVED_IN] days older must fit twice as well.
/// That is a fit which halves in so many days, written as its logarithm: the day of the question would only move all
/// entries by the same amount and is left out, so the order never depends on it.
public final class Relevance extends LongValuesSource {

    private static final int HALVED_IN = 1461;

    /// So much stands for twice the fit.
    private static final int DOUBLING = 1024;

    /// Of the scores in quarters; no title of twenty words weighs more than there is room for.
    private static final int[] LOGARITHMS = logarithms();

    private static int[] logarithms() {
        var logarithms = new int[1 << 15];
        for (int i = 1; i < logarithms.length; i++) {
            logarithms[i] = (int) Math.round(DOUBLING * StrictMath.log(i) / StrictMath.log(2));
        }
        return logarithms;
    }

    /// @param backwards whether the list is read from its end
    public static SortField field(boolean backwards) {
        return new Relevance().getSortField(!backwards, Long.MIN_VALUE);
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        return new Ranks(DocValues.getNumeric(leaf.reader(), TextFields.DAY), scores);
    }

    private static final class Ranks extends LongValues {

        private final NumericDocValues days;
        private final @Nullable DoubleValues scores;
        private long rank;

        Ranks(NumericDocValues days, @Nullable DoubleValues scores) {
            this.days = days;
            this.scores = scores;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            long day = days.advanceExact(document) ? days.longValue() : 0;
            double score = scores != null && scores.advanceExact(document) ? scores.doubleValue() : 0;
            int place = Math.clamp(Math.round(score * WeightSimilarity.QUARTERS), 0, LOGARITHMS.length - 1);
            rank = LOGARITHMS[place] + day * DOUBLING / HALVED_IN;
            return true;
        }

        @Override
        public long longValue() {
            return rank;
        }
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relevance;
    }

    @Override
    public int hashCode() {
        return Relevance.class.hashCode();
    }

    @Override
    public String toString() {
        return "relevance";
    }
}
