package lt.klasteriai.cms.core.search;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.model.time.Timed;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What the index holds of a field that the clock decides: which value it has in which stretch of time. So a filter
/// asks the clock when it is asked, and nothing has to be indexed anew when time passes.
@RequiredArgsConstructor
final class TimedFields {

    private final Document document;
    private final QueryField field;
    private final List<long[]> stretches = new ArrayList<>();

    void add(List<Timed> timeline) {
        timeline.stream().filter(this::isOurs).forEach(this::add);
        if (!stretches.isEmpty()) {
            document.add(new BinaryDocValuesField(IndexFields.sort(field), packed()));
        }
    }

    private boolean isOurs(Timed timed) {
        var pattern = ("/" + timed.field()).replaceAll("/[0-9]+(?=/|$)", "/*");
        return field.pointers().contains(pattern);
    }

    private void add(Timed timed) {
        long first = start(timed.from());
        long last = end(timed.until());
        if (timed.value() == null || first > last) {
            return;
        }
        var value = timed.value().toString();
        addRange(IndexFields.timed(field), new long[] {first}, new long[] {last});
        if (field.kind().measurable()) {
            long point = Measure.of(field.kind(), value).low();
            addRange(IndexFields.timedMeasure(field), new long[] {first, point}, new long[] {last, point});
            stretches.add(new long[] {first, last, point});
        } else {
            addRange(IndexFields.timed(field, value), new long[] {first}, new long[] {last});
        }
    }

    private void addRange(String name, long[] least, long[] most) {
        document.add(new LongRange(name, least, most));
    }

    private static long start(@Nullable Instant from) {
        return from == null ? Long.MIN_VALUE : from.toEpochMilli();
    }

    private static long end(@Nullable Instant until) {
        return until == null ? Long.MAX_VALUE : until.toEpochMilli() - 1;
    }

    private BytesRef packed() {
        var bytes = ByteBuffer.allocate(stretches.size() * TimedSort.STRETCH_BYTES);
        stretches.forEach(stretch -> {
            for (long number : stretch) {
                bytes.putLong(number);
            }
        });
        return new BytesRef(bytes.array());
    }
}
