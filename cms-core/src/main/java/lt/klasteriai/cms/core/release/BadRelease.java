package lt.klasteriai.cms.core.release;

import java.util.List;
import lombok.Getter;
import lt.klasteriai.cms.model.rule.Violation;

/// The release is none that could ever be published; nothing was saved.
@Getter
public final class BadRelease extends RuntimeException {

    /// Every rule that is broken, with the place of the action.
    private final transient List<Violation> violations;

    BadRelease(List<Violation> violations) {
        super("the release breaks rules: " + violations);
        this.violations = List.copyOf(violations);
    }
}
