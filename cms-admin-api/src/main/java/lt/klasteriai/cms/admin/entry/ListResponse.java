package lt.klasteriai.cms.admin.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param page where it stands in the list
public record ListResponse<T>(List<T> items, PageResponse page) {

    /// Where a page stands in a list.
    ///
    /// @param size how many items a page has at the most
    /// @param next send it as `page[after]` for what follows; null on the last page
    /// @param previous send it as `page[before]` for what precedes; null on the first page
    public record PageResponse(
            int size, @Nullable String next, @Nullable String previous) {}

    /// A list that fits on one page.
    public static <T> ListResponse<T> whole(List<T> items) {
        return new ListResponse<>(items, new PageResponse(items.size(), null, null));
    }
}
