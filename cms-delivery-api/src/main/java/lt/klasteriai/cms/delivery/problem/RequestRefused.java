package lt.klasteriai.cms.delivery.problem;

/// A request gets a problem in place of an answer.
public class RequestRefused extends RuntimeException {

    private final transient Problem problem;

    /// @param problem what the caller is told
    public RequestRefused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
