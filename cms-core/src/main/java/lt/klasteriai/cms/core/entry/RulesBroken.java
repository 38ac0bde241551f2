package lt.klasteriai.cms.core.entry;

import java.util.List;
import lt.klasteriai.cms.model.rule.Violation;

/// The content breaks rules that even a draft must satisfy; nothing was saved.
public final class RulesBroken extends RuntimeException {

    private final transient List<Violation> violations;

    public RulesBroken(List<Violation> violations) {
        super("the content breaks rules: " + violations);
        this.violations = List.copyOf(violations);
    }

    /// Every rule that is broken; never empty.
    public List<Violation> violations() {
        return violations;
    }
}
