package lt.klasteriai.cms.core.release;

import java.util.List;
import lombok.Getter;

/// Some of the release cannot be published; readers see nothing of it.
@Getter
public final class NotReleasable extends RuntimeException {

    /// All that was found, the warnings too.
    private final transient List<ReleaseFinding> findings;

    NotReleasable(List<ReleaseFinding> findings) {
        super("some of the release cannot be published");
        this.findings = List.copyOf(findings);
    }
}
