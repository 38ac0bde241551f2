package lt.klasteriai.cms.core.search;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.model.time.Timed;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;

/// What the index holds of a field that the clock decides: which value it has in which stretch of time. So a filter
/// asks the clock when it is asked, and nothing has to be indexed anew when time passes.
@RequiredArgsConstructor
final class TimedFields {

    private final Document document;
    private final QueryField field;
    private final List<long[]> stretches = new ArrayList<>();

    /// Milliseconds, both ends included.
    private record Stretch(long first, long last) {

        static final Stretch ALWAYS = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);

        static Stretch of(Timed timed) {
            var from = timed.from();
            var until = timed.until();
            return new Stretch(
                    from == null ? Long.MIN_VALUE : from.toEpochMilli(),
                    until == null ? Long.MAX_VALUE : until.toEpochMilli() - 1);
        }
    }

    void add(List<Timed> timeline) {
        var counted = whenCounted(timeline);
        timeline.stream()
                .filter(timed -> isAt(timed, field.pointers()))
                .forEach(timed -> counted.forEach(stretch -> add(timed, stretch)));
        if (!stretches.isEmpty()) {
            document.add(new BinaryDocValuesField(IndexFields.sort(field), PackedStretches.pack(stretches)));
        }
    }

    private List<Stretch> whenCounted(List<Timed> timeline) {
        var during = field.during();
        if (during == null) {
            return List.of(Stretch.ALWAYS);
        }
        return timeline.stream()
                .filter(timed -> isAt(timed, List.of(during.pointer())))
                .filter(timed -> during.words().contains(String.valueOf(timed.value())))
                .map(Stretch::of)
                .toList();
    }

    private static boolean isAt(Timed timed, List<String> pointers) {
        return pointers.contains(("/" + timed.field()).replaceAll("/[0-9]+(?=/|$)", "/*"));
    }

    private void add(Timed timed, Stretch counted) {
        var whole = Stretch.of(timed);
        long first = Math.max(whole.first(), counted.first());
        long last = Math.min(whole.last(), counted.last());
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
}
