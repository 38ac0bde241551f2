package lt.klasteriai.cms.core.publishing;

import java.util.List;
import lombok.Getter;
import lt.klasteriai.cms.model.rule.Violation;

/// The entry does not satisfy what publishing demands; nothing was published in any locale.
@Getter
public class NotPublishable extends RuntimeException {

    private final transient List<Violation> violations;

    public NotPublishable(List<Violation> violations) {
        super("publishing demands more: " + violations.size() + " rules fail");
        this.violations = List.copyOf(violations);
    }
}
