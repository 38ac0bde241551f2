package lt.klasteriai.cms.client;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.client.content.Fault;

/// The delivery API answered with a problem (RFC 9457); the message says what it is about.
public class ProblemException extends DeliveryException {

    private final transient Failure failure;

    ProblemException(Failure failure) {
        super(failure.detail());
        this.failure = failure;
    }

    /// The HTTP status.
    public int status() {
        return failure.status();
    }

    /// What kind of problem it is: a stable word for programs, such as `/problems/not-found`.
    public String type() {
        return failure.type();
    }

    /// What exactly is wrong with the request; empty where the message says it all.
    public List<Fault> faults() {
        return failure.faults();
    }

    /// Names the request in the logs of whoever runs the CMS.
    public Optional<String> requestId() {
        return failure.requestId();
    }

    /// What an answer says of a failure.
    record Failure(int status, String type, String detail, List<Fault> faults, Optional<String> requestId) {}
}
