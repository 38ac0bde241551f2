package lt.klasteriai.cms.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// The documents that a page shows, in the order of the list.
///
/// @param more whether the list goes on behind them
/// @param earlier whether it goes on before them
record Stretch(List<ScoreDoc> shown, boolean more, boolean earlier) {

    /// @param found one more than the page holds, where there is one
    /// @param backwards whether they were looked for from the end of the list
    /// @param begun whether the page begins, or ends, at a place within the list
    static Stretch of(ScoreDoc[] found, int size, boolean backwards, boolean begun) {
        var shown = Arrays.asList(found).subList(0, Math.min(size, found.length));
        boolean beyond = found.length > size;
        return backwards ? new Stretch(shown.reversed(), true, beyond) : new Stretch(shown, beyond, begun);
    }

    /// The cursor behind them; null when nothing follows.
    @Nullable
    String next(Function<ScoreDoc, String> cursor) {
        return more && !shown.isEmpty() ? cursor.apply(shown.getLast()) : null;
    }

    /// The cursor before them; null when nothing comes before.
    @Nullable
    String previous(Function<ScoreDoc, String> cursor) {
        return earlier && !shown.isEmpty() ? cursor.apply(shown.getFirst()) : null;
    }
}
