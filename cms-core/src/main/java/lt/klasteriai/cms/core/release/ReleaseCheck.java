package lt.klasteriai.cms.core.release;

import java.time.Instant;
import java.util.List;

/// What publishing a release would say.
///
/// @param version of the release that was judged
/// @param at the time it was judged for
public record ReleaseCheck(long version, Instant at, List<ReleaseFinding> findings) {

    /// Whether nothing of it is an error.
    public boolean isPublishable() {
        return findings.stream().noneMatch(ReleaseFinding::isError);
    }
}
