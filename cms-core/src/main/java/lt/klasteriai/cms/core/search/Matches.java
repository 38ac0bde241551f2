package lt.klasteriai.cms.core.search;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The documents that a query finds. The query is asked once, however many questions are put to what it finds.
final class Matches {

    private final Generation index;
    private final @Nullable FixedBitSet[] bySegment;

    private Matches(Generation index) {
        this.index = index;
        this.bySegment = new FixedBitSet[index.getIndexReader().leaves().size()];
    }

    static Matches of(Query query, Generation index) throws IOException {
        var matches = new Matches(index);
        index.visit(query, leaf -> {
            var found = new FixedBitSet(leaf.reader().maxDoc());
            matches.bySegment[leaf.ord] = found;
            return found::set;
        });
        return matches;
    }

    /// How many of them another query finds, too.
    int count(Query other) throws IOException {
        var count = new int[1];
        index.visit(other, leaf -> {
            var found = bySegment[leaf.ord];
            return found == null ? document -> {} : document -> count[0] += found.get(document) ? 1 : 0;
        });
        return count[0];
    }
}
