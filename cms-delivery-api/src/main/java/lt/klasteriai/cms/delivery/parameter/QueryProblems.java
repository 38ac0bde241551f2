package lt.klasteriai.cms.delivery.parameter;

import java.util.Optional;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemTranslation;
import org.springframework.stereotype.Component;

/// Tells callers what is wrong with their query.
@Component
class QueryProblems implements ProblemTranslation {

    @Override
    public Optional<Problem> translate(Throwable failure) {
        return failure instanceof InvalidQuery invalid ? Optional.of(problem(invalid)) : Optional.empty();
    }

    private static Problem problem(InvalidQuery invalid) {
        return Problem.invalid(invalid.getErrors().stream()
                .map(error -> new Problem.Fault(error.parameter(), error.code(), error.detail()))
                .toList());
    }
}
