package lt.klasteriai.cms.core.search.text;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// Takes what was worked out when a version was indexed as it is: the frequency is the score. Nothing that the rest of
/// the index changes is in it.
///
/// Scores are whole quarters. Their sums are exact in whatever order they are added, so the same entry always fits the
/// same question alike.
public final class WeightSimilarity extends Similarity {

    static final int QUARTERS = 4;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new Weight(boost);
    }

    private static final class Weight extends SimScorer {

        private final float boost;

        Weight(float boost) {
            this.boost = boost;
        }

        @Override
        public float score(float frequency, long norm) {
            return (float) Math.max(1, Math.round(QUARTERS * boost * frequency)) / QUARTERS;
        }
    }
}
