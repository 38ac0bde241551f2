package lt.klasteriai.cms.admin.route;

import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import org.jspecify.annotations.Nullable;

/// The places in a list that a page lies beside.
public final class Cursors {

    private Cursors() {}

    /// @throws RequestRefused when both are given
    public static void requireAtMostOne(@Nullable String after, @Nullable String before) {
        if (after != null && before != null) {
            throw new RequestRefused(
                    ProblemType.INVALID_PARAMETER,
                    Fault.in("page[before]", "contradiction", "A page lies after one cursor or before one, not both."));
        }
    }
}
