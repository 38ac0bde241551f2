package lt.klasteriai.cms.delivery.problem;

import java.util.Optional;

/// Says how the failures of one feature are told to callers.
@FunctionalInterface
public interface ProblemTranslation {

    /// Empty when the failure is not one of the feature's.
    Optional<Problem> translate(Throwable failure);
}
