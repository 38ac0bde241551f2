package lt.klasteriai.cms.core.schedule;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next the cursor of what follows; null on the last page
/// @param previous the cursor of what precedes; null on the first page
public record PageOf<T>(
        List<T> items, @Nullable String next, @Nullable String previous) {

    /// The same page of what these items stand for.
    public <R> PageOf<R> map(Function<? super T, R> mapping) {
        return new PageOf<>(items.stream().<R>map(mapping).toList(), next, previous);
    }
}
