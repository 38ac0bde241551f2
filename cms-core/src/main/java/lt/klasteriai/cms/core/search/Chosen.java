package lt.klasteriai.cms.core.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds documents that were chosen before, in the generation that they were chosen in and in no other.
final class Chosen extends Query {

    private final Generation index;
    private final FixedBitSet[] documents;
    private final long[] counts;

    /// @param documents by the ordinal of the part of the index that they are in; not to be changed afterwards
    Chosen(Generation index, FixedBitSet[] documents) {
        this.index = index;
        this.documents = documents;
        this.counts = new long[documents.length];
        for (int part = 0; part < documents.length; part++) {
            counts[part] = documents[part].cardinality();
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        if (searcher != index) {
            throw new IllegalArgumentException("documents of another generation");
        }
        return new ChosenWeight(scoreMode, boost);
    }

    private final class ChosenWeight extends ConstantScoreWeight {

        private final ScoreMode scoreMode;

        ChosenWeight(ScoreMode scoreMode, float boost) {
            super(Chosen.this, boost);
            this.scoreMode = scoreMode;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
            long count = counts[leaf.ord];
            return count == 0
                    ? null
                    : ConstantScoreScorerSupplier.fromIterator(
                            new BitSetIterator(documents[leaf.ord], count),
                            score(),
                            scoreMode,
                            leaf.reader().maxDoc());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // a set is made once for a question; comparing two bit by bit would cost more
    public boolean equals(@Nullable Object other) {
        return other instanceof Chosen chosen && chosen.documents == documents;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(documents);
    }

    @Override
    public String toString(String field) {
        return "chosen";
    }
}
