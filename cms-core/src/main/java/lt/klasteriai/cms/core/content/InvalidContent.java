package lt.klasteriai.cms.core.content;

import java.util.List;
import lombok.Getter;
import lt.klasteriai.cms.model.rule.Violation;

/// The JSON is not content of its type: an unknown property, a value of the wrong kind, an unknown locale.
@Getter
public class InvalidContent extends RuntimeException {

    private final transient List<Violation> violations;

    InvalidContent(List<Violation> violations) {
        super("The content does not have the shape of its type.");
        this.violations = List.copyOf(violations);
    }
}
