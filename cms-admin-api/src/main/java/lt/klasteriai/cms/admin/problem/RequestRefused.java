package lt.klasteriai.cms.admin.problem;

import java.util.List;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/// A request gets a problem in place of an answer, for a reason that only this API knows.
@Getter
public class RequestRefused extends RuntimeException {

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final @Nullable Integer retryAfterSeconds;

    private RequestRefused(ProblemType type, String detail, List<Fault> faults, @Nullable Integer retryAfterSeconds) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = faults;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /// @param detail a sentence that a person can act on
    public RequestRefused(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    /// A request that has one thing wrong in it, which is told as the detail too.
    public RequestRefused(ProblemType type, Fault fault) {
        this(type, fault.detail(), List.of(fault), null);
    }

    /// A request that may succeed after a while.
    public static RequestRefused forNow(ProblemType type, String detail, int retryAfterSeconds) {
        return new RequestRefused(type, detail, List.of(), retryAfterSeconds);
    }
}
