package lt.klasteriai.cms.core.richtext;

import java.util.List;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.richtext.Mark;
import org.jspecify.annotations.Nullable;

/// What holds for a stretch of words.
///
/// @param marks outermost first, each at most once
/// @param target where the words lead; null for nowhere
record Style(List<Mark> marks, @Nullable Target target) {

    static final Style PLAIN = new Style(List.of(), null);

    Style with(Mark mark) {
        return new Style(
                Stream.concat(marks.stream(), Stream.of(mark)).distinct().toList(), target);
    }

    /// Within this target; a link in a link keeps the outer one.
    Style to(@Nullable Target inner) {
        return target != null || inner == null ? this : new Style(marks, inner);
    }
}
