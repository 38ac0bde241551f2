package lt.klasteriai.cms.core.search;

import java.io.IOException;
import lt.klasteriai.cms.core.search.query.Operand.Circle;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// How far a place is from the centre of a circle, in millimetres, to sort by. Whole numbers, so that a cursor holds
/// the very distance that it was made of; and unlike Lucene's own order of distances it can be read backwards.
final class DistanceSort extends LongValuesSource {

    private static final double MILLIMETRES = 1000;

    private final String field;
    private final Circle circle;

    DistanceSort(String field, Circle circle) {
        this.field = field;
        this.circle = circle;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        return new Distances(DocValues.getSortedNumeric(leaf.reader(), field));
    }

    private final class Distances extends LongValues {

        private final SortedNumericDocValues places;
        private long millimetres;

        Distances(SortedNumericDocValues places) {
            this.places = places;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            boolean placed = places.advanceExact(document);
            if (placed) {
                millimetres = to(places.nextValue());
            }
            return placed;
        }

        private long to(long place) {
            double metres = SloppyMath.haversinMeters(
                    circle.latitude(),
                    circle.longitude(),
                    GeoEncodingUtils.decodeLatitude((int) (place >> Integer.SIZE)),
                    GeoEncodingUtils.decodeLongitude((int) place));
            return Math.round(metres * MILLIMETRES);
        }

        @Override
        public long longValue() {
            return millimetres;
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
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DistanceSort sort && sort.field.equals(field) && sort.circle.equals(circle);
    }

    @Override
    public int hashCode() {
        return field.hashCode() ^ circle.hashCode();
    }

    @Override
    public String toString() {
        return field + "@" + circle;
    }
}
