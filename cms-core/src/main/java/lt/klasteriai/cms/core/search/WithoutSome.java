package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A part of an index in which some documents count as deleted.
final class WithoutSome extends FilterLeafReader {

    private final FixedBitSet living;

    private WithoutSome(LeafReader in, FixedBitSet living) {
        super(in);
        this.living = living;
    }

    /// @param terms each names documents to leave out
    static LeafReader of(LeafReader part, List<Term> terms) throws IOException {
        var living = livingIn(part);
        int before = living.cardinality();
        for (var term : terms) {
            var found = part.postings(term, PostingsEnum.NONE);
            while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                living.clear(found.docID());
            }
        }
        return living.cardinality() == before ? part : new WithoutSome(part, living);
    }

    private static FixedBitSet livingIn(LeafReader part) {
        @Nullable Bits known = part.getLiveDocs();
        if (known != null) {
            return FixedBitSet.copyOf(known);
        }
        var all = new FixedBitSet(part.maxDoc());
        all.set(0, part.maxDoc());
        return all;
    }

    @Override
    public Bits getLiveDocs() {
        return living;
    }

    @Override
    public int numDocs() {
        return living.cardinality();
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }

    /// What was worked out about the whole part does not hold without some of it.
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }
}
