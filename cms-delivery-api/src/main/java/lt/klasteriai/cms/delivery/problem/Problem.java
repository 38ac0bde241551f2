package lt.klasteriai.cms.delivery.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One failure as it is told to the caller.
///
/// @param detail a sentence that a person can act on
/// @param errors what exactly is wrong with the request; empty where the detail says it all
/// @param retryAfterSeconds when it is worth asking again; null where it is not
public record Problem(
        ProblemType type,
        String detail,
        List<Fault> errors,
        @Nullable Integer retryAfterSeconds) {

    /// One wrong thing in a request.
    ///
    /// @param parameter the name of the query parameter or path variable
    /// @param code a stable word for programs, e.g. `unknown-parameter`
    /// @param detail a sentence for people
    public record Fault(String parameter, String code, String detail) {}

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    /// A problem that passes by itself.
    public static Problem passing(ProblemType type, String detail, int retryAfterSeconds) {
        return new Problem(type, detail, List.of(), retryAfterSeconds);
    }

    /// A request that names something wrong.
    public static Problem invalid(List<Fault> errors) {
        return new Problem(ProblemType.INVALID_PARAMETER, errors.getFirst().detail(), errors, null);
    }
}
