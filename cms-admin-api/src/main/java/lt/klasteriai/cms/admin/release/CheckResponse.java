package lt.klasteriai.cms.admin.release;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.admin.problem.ReleaseFindingResponse;
import lt.klasteriai.cms.core.release.ReleaseCheck;

/// What publishing the release would say.
///
/// @param publishable whether nothing of it is an error
/// @param version the release's version that was judged
/// @param at the time it was judged for
/// @param findings action by action
record CheckResponse(boolean publishable, long version, Instant at, List<ReleaseFindingResponse> findings) {

    static CheckResponse of(ReleaseCheck check) {
        return new CheckResponse(
                check.isPublishable(),
                check.version(),
                check.at(),
                check.findings().stream().map(ReleaseFindingResponse::of).toList());
    }
}
