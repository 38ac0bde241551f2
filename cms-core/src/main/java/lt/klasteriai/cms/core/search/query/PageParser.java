package lt.klasteriai.cms.core.search.query;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads which page of a list is wanted.
final class PageParser {

    static final String KNOWN = "page[size], page[after], page[before]";

    private static final long DEFAULT_SIZE = 20;
    private static final String AFTER = "page[after]";
    private static final String BEFORE = "page[before]";

    private final Parameters parameters;
    private final Optional<String> after;
    private final Optional<String> before;

    PageParser(Parameters parameters) {
        this.parameters = parameters;
        this.after = parameters.take(AFTER);
        this.before = parameters.take(BEFORE);
    }

    int size() {
        return parameters
                .read("page[size]", value -> Parameters.whole(value, 1, Limits.PAGE_SIZE))
                .orElse(DEFAULT_SIZE)
                .intValue();
    }

    /// Where the page begins or ends; at most one of the two.
    record Place(@Nullable Cursor after, @Nullable Cursor before) {}

    /// @param ours whether a cursor belongs to the list
    /// @param explanation said of one that does not
    Place place(Predicate<Cursor> ours, String explanation) {
        if (after.isPresent() && before.isPresent()) {
            parameters.reject(BEFORE, Parameters.INVALID_VALUE, "Give page[after] or page[before], not both.");
        }
        return new Place(cursor(AFTER, after, ours, explanation), cursor(BEFORE, before, ours, explanation));
    }

    private @Nullable Cursor cursor(
            String parameter, Optional<String> text, Predicate<Cursor> ours, String explanation) {
        if (text.isEmpty()) {
            return null;
        }
        var cursor = text.flatMap(Cursor::decode).filter(ours).orElse(null);
        if (cursor == null) {
            parameters.reject(parameter, "invalid-cursor", explanation);
        }
        return cursor;
    }
}
