package lt.klasteriai.cms.core.search;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.jspecify.annotations.Nullable;

/// The value that a timed field has at one instant, to sort by.
final class TimedSort extends LongValuesSource {

    private final String field;
    private final long now;

    TimedSort(String field, long now) {
        this.field = field;
        this.now = now;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        return new ValuesAt(DocValues.getBinary(leaf.reader(), field));
    }

    private final class ValuesAt extends LongValues {

        private final BinaryDocValues stretches;
        private long value;

        ValuesAt(BinaryDocValues stretches) {
            this.stretches = stretches;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            if (!stretches.advanceExact(document)) {
                return false;
            }
            var packed = new PackedStretches(stretches.binaryValue());
            while (packed.next()) {
                if (packed.holdsAt(now)) {
                    value = packed.value();
                    return true;
                }
            }
            return false;
        }

        @Override
        public long longValue() {
            return value;
        }
    }

    @Override
    public boolean needsScores() {
        return false;
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
        return other instanceof TimedSort sort && sort.field.equals(field) && sort.now == now;
    }

    @Override
    public int hashCode() {
        return field.hashCode() ^ Long.hashCode(now);
    }

    @Override
    public String toString() {
        return field + "@" + now;
    }
}
